package org.failoverforwarding.guard;

/**
 * What a source did wrong, with its weight towards a ban. Over UDP only those count whose sender has received a nonce
 * of ours: anybody could write a victim's address on the others.
 */
public enum Failure {
    /** Wrong secret or unknown user. */
    WRONG_SECRET(3, true),
    /** A nonce that we never gave to this source. */
    FORGED_NONCE(3, false),
    /** Text that is no credentials. */
    MALFORMED_CREDENTIALS(3, false),
    /** A nonce count used before: mostly a careless client. */
    REPLAY(1, true),
    /** An authenticated system that touches what is not its own. */
    FORBIDDEN(3, true),
    /** An unknown number or address, without credentials. */
    PROBING(1, false);

    private final int weight;
    private final boolean addressProved;

    Failure(int weight, boolean addressProved) {
        this.weight = weight;
        this.addressProved = addressProved;
    }

    /** Weight towards a ban; over a connection the address is certain. */
    public int weight(boolean connected) {
        return connected || addressProved ? weight : 0;
    }
}
