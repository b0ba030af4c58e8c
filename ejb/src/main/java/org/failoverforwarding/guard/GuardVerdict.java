package org.failoverforwarding.guard;

/** What happens to a request before anybody looks at its meaning. */
public enum GuardVerdict {
    ADMITTED,
    /** The source is banned: no answer. */
    BANNED,
    /** The source sends more than it may: no answer. */
    TOO_FAST,
    /** A known scanner: no answer. */
    SCANNER,
    /** 414: an address in it is longer than any honest one. */
    URI_TOO_LONG,
    /** 513: its body is larger than any honest one (RFC 3261 §21.5.7). */
    TOO_LARGE;

    /** Dropped without an answer, which would only help the sender. */
    public boolean isSilent() {
        return this == BANNED || this == TOO_FAST || this == SCANNER;
    }
}
