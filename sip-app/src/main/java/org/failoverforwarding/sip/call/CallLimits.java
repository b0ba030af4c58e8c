package org.failoverforwarding.sip.call;

import java.time.Duration;

/**
 * Times of a call which no route decides.
 *
 * @param rering pause between repeated 18x to the caller
 * @param ack wait for the ACK to a 2xx, 64 × T1 (RFC 3261 §13.3.1.4)
 * @param closing wait for the end of a cancelled or hung-up leg; longer than 64 × T1
 * @param refresh pause between two looks whether both peers still know of the call
 */
public record CallLimits(Duration rering, Duration ack, Duration closing, Duration refresh) {

    public static final CallLimits DEFAULT = new CallLimits(
            Duration.ofSeconds(60), Duration.ofSeconds(32), Duration.ofSeconds(34), Duration.ofMinutes(15));
}
