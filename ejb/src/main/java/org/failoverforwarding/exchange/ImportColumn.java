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

    /** The column which tells a component of a record; what has none of its own goes with the designation. */
    public static ImportColumn of(String component) {
        return switch (component) {
            case "targets" -> TARGET;
            case "ringTime" -> RING_TIME;
            case "customDisplay" -> CALLING_PARTY_DISPLAY;
            case "authUser" -> AUTH_USER;
            case "action" -> ACTION;
            case "activeTimes" -> ACTIVE_TIMES;
            default -> DESIGNATION;
        };
    }

    /** Name in the header line. */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }
}
