package org.failoverforwarding.alert;

import java.io.Serializable;

/**
 * How an attempt to deliver ended.
 *
 * @param status HTTP status of a webhook's answer, 0 where there was none
 * @param detail for an administrator, in English: what the other side or the network said
 * @param millis how long it took
 */
public record DeliveryOutcome(Result result, int status, String detail, long millis) implements Serializable {

    private static final int LONGEST_DETAIL = 500;

    /** Not tried yet. */
    public static final DeliveryOutcome NONE = new DeliveryOutcome(Result.NOT_TRIED, 0, "", 0);

    public DeliveryOutcome {
        detail = detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail;
    }

    public boolean isDelivered() {
        return result == Result.DELIVERED;
    }

    /** What came of it. */
    public enum Result {
        NOT_TRIED,
        DELIVERED,
        /** The other side answered, but not by success. */
        REFUSED,
        UNKNOWN_HOST,
        /** The address is in a network to which nothing is sent. */
        FORBIDDEN_ADDRESS,
        UNREACHABLE,
        TIMEOUT,
        /** The certificate is not trusted, or there is no common protocol. */
        TLS_FAILED
    }
}
