package org.failoverforwarding.wildfly.sip.container.stack;

/**
 * What becomes of a request before it costs anything.
 *
 * @param action let through, answer without state, or discard
 * @param status response code of an answer, otherwise 0
 * @param reason reason phrase of an answer, or why it is discarded
 */
public record Verdict(Action action, int status, String reason) {
    /** The request goes on to transactions and dialogs. */
    public static final Verdict PASS = new Verdict(Action.PASS, 0, "");

    /** The three ways. */
    public enum Action {
        PASS,
        ANSWER,
        DROP
    }

    static Verdict answer(int status, String reason) {
        return new Verdict(Action.ANSWER, status, reason);
    }

    static Verdict drop(String reason) {
        return new Verdict(Action.DROP, 0, reason);
    }
}
