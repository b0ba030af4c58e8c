package org.failoverforwarding.wildfly.sip.container.wire;

/**
 * What is wrong with the form of a message.
 *
 * @param status response code which tells the sender of a request
 * @param reason reason phrase
 */
public record Fault(int status, String reason) {
    /** 400 with a reason of one's own. */
    public static Fault badRequest(String reason) {
        return new Fault(400, reason);
    }
}
