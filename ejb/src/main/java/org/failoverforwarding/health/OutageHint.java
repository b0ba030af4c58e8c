package org.failoverforwarding.health;

/** What an outage probably comes from, as far as its signs tell; texts are made where they are shown. */
public enum OutageHint {
    NONE,
    /** The registration vanished soon after a renewal, again and again: the NAT forgets it; keep-alive below its time. */
    NAT_TIMER,
    /** Every number is answered 404: the dial plan of the system is gone. */
    DIAL_PLAN_LOST,
    /** The system answers calls by 401 or 407. */
    PASSWORD_DEMANDED
}
