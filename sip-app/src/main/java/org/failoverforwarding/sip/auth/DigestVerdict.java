package org.failoverforwarding.sip.auth;

import java.util.List;
import org.failoverforwarding.routing.SystemSnapshot;

/** Whether a request has proved who sent it. */
public sealed interface DigestVerdict {

    /** Proved: it comes from this telephone system. */
    record Authenticated(SystemSnapshot system) implements DigestVerdict {}

    /**
     * Not proved: to be answered by 401 or 407.
     *
     * @param challenges values of WWW-Authenticate or Proxy-Authenticate, the preferred one first; they tell nothing of
     *     the cause but staleness
     * @param cause for the guard and the log, never for the client
     */
    record Challenged(List<String> challenges, Cause cause) implements DigestVerdict {
        public Challenged {
            challenges = List.copyOf(challenges);
        }
    }

    /** Why a request was challenged. */
    enum Cause {
        /** No credentials for this realm yet. */
        FIRST,
        /** The nonce's time is over. */
        EXPIRED_NONCE,
        /** The secret was right, but this nonce count was used before. */
        REPLAYED,
        /** The nonce is not ours or not this client's. */
        FORGED_NONCE,
        /** Credentials that cannot be read or have no acceptable form. */
        MALFORMED,
        /** Unknown user or wrong secret. */
        WRONG
    }
}
