package org.failoverforwarding.exchange;

import java.util.Locale;

/** Columns of the table in their order; the last six are empty for a number without redirects. */
public enum ImportColumn {
    ACCOUNT,
    EDITION,
    REGION,
    SYSTEM,
    AUTH_USER,
    AUTH_PASSWORD,
    NUMBER,
    DISPLAY_NAME,
    ACTION,
    RING_TIMEOUT,
    DESIGNATION,
    FORWARD_TO,
    TARGET,
    RING_TIME,
    CALLING_PARTY_DISPLAY,
    ACTIVE_TIMES;

    /** Name in the header line. */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }
}
