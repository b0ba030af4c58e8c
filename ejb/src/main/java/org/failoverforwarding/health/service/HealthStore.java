package org.failoverforwarding.health.service;

/** Stores what happened to the health of systems. */
@FunctionalInterface
public interface HealthStore {

    /** Stores it in a transaction of its own; throws when the database does not take it. */
    void store(HealthEntry entry);
}
