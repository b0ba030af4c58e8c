package org.failoverforwarding.operation;

/**
 * How a part is now.
 *
 * @param good it does its work
 * @param detail what is seen, in a few words for the operator
 */
public record Condition(boolean good, String detail) {

    /** It does its work. */
    public static Condition good(String detail) {
        return new Condition(true, detail);
    }

    /** It does not, for the reason given. */
    public static Condition bad(String reason) {
        return new Condition(false, reason);
    }
}
