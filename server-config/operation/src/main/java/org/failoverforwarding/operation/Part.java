package org.failoverforwarding.operation;

import java.util.Locale;

/** A part of the application whose condition decides whether the server is ready or alive. */
public enum Part {
    /** The server listens for SIP. */
    SIP,
    /** The database answers. */
    DATABASE,
    /** Registrations and health can be read and written. */
    CACHES,
    /** The timers of calls fire. */
    TIMERS;

    /** Its name in the answers of {@code /health}. */
    String checkName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
