package org.failoverforwarding.sip.auth;

/** What a nonce that came back is worth. */
enum NonceState {
    VALID,
    /** Ours or not, its time is over: the client may try again with a new one. */
    EXPIRED,
    /** Made up, altered, or issued to another address. */
    FORGED
}
