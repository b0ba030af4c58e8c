package org.failoverforwarding.routing;

import java.time.Instant;
import java.util.List;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.locating.SipHop;
import org.failoverforwarding.number.PhoneNumber;

/** What the calls now in progress mean for a new one; answers from memory and never blocks. */
public interface LiveCalls {

    /** Nothing is in progress. */
    LiveCalls NONE = new LiveCalls() {};

    /** Forwarded calls of an account which are now being set up or connected. */
    default int forwarded(AccountId account) {
        return 0;
    }

    /**
     * An earlier call with this pair is still in set-up on a leg to a carrier (semantics 9.6, hairpin).
     *
     * @param caller user part of the caller's address as the carrier was told
     */
    default boolean isInOutboundSetup(String caller, PhoneNumber called) {
        return false;
    }

    /**
     * An earlier call with this pair is still in set-up on a leg to this telephone system: what comes from there now is
     * the same call again (semantics 9.6).
     *
     * @param caller user part of the caller's address as the system was told
     */
    default boolean isInSetupAt(TelephoneSystemId system, String caller, PhoneNumber called) {
        return false;
    }

    /** Whether a call may try a telephone system whose health is RECOVERING; true once in 5 s (semantics 9.4). */
    default boolean mayTryRecovering(SystemSnapshot system, Instant at) {
        return true;
    }

    /**
     * The addresses at which a carrier takes calls now, in the order to be tried: none while its name is not found, and
     * without those held back by a Retry-After (semantics 9.3).
     */
    default List<SipHop> hops(Carrier carrier, Instant at) {
        return List.of(
                carrier.server().address().orElseGet(() -> carrier.server().at(carrier.host())));
    }
}
