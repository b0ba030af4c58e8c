package org.failoverforwarding.account.service;

/** Finds out who is calling. */
@FunctionalInterface
public interface Callers {

    Caller current();
}
