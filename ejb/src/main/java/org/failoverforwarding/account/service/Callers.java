package org.failoverforwarding.account.service;

/** Finds out who is calling. */
@FunctionalInterface
public interface Callers {

    /**
     * The caller with its rights.
     *
     * @throws jakarta.ejb.EJBAccessException for a person who is locked out, or who must choose a password first
     */
    Caller current();

    /** Who is signed in, also where its password must be changed first. */
    default String name() {
        return current().name();
    }
}
