package org.failoverforwarding.health.service;

import java.util.List;
import org.failoverforwarding.health.Outage;

/** Stores what happened to the health of systems, and knows what has not ended. */
public interface HealthStore {

    /** Stores it in a transaction of its own; throws when the database does not take it. */
    void store(HealthEntry entry);

    /** The outages which are not over. */
    List<Outage> openOutages();
}
