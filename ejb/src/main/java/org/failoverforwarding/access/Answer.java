package org.failoverforwarding.access;

/**
 * The answer to a request that carried an Idempotency-Key.
 *
 * @param fingerprint of the request, to notice another request under the same key
 * @param status HTTP status, 0 while the request is being worked on
 * @param headers those that belong to the answer, one {@code name: value} a line
 * @param body text of the answer
 */
public record Answer(String fingerprint, int status, String headers, String body) {

    /** A request that has begun. */
    public static Answer pending(String fingerprint) {
        return new Answer(fingerprint, 0, "", "");
    }

    public boolean isPending() {
        return status == 0;
    }
}
