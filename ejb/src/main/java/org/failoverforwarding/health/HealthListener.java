package org.failoverforwarding.health;

/** Hears of health, in order for each system; a bean that implements it is told. Must return at once. */
public interface HealthListener {

    /** A system came into another state. */
    void changed(HealthChange change);

    /** An outage began. */
    void outageStarted(Outage outage);

    /** An outage is over; its end is present. */
    void outageEnded(Outage outage);
}
