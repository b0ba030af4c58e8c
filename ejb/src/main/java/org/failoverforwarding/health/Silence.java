package org.failoverforwarding.health;

/** What it means when a telephone system does not answer an OPTIONS; some devices never answer one. */
public enum Silence {
    /** Nothing: it has not answered one since it registered. */
    USUAL,
    /** That it is away: it has not answered one, but it has not renewed its registration in time either. */
    OVERDUE,
    /** That it is away: it has answered before. */
    TELLING
}
