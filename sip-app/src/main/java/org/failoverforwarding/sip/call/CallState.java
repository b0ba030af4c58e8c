package org.failoverforwarding.sip.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.routing.Route;
import org.failoverforwarding.routing.TraceEntry;

/**
 * All that the engine knows of one call; immutable.
 *
 * @param legs B legs in the order of their start
 * @param ringing legs of the current step of the route
 * @param joined the leg which answered for the call
 * @param pending requests within the dialog which await their response
 * @param acks re-INVITEs which await their ACK
 * @param timers which run
 * @param finalStatus given to the caller, 0 while there is none
 * @param trace what the engine itself decided
 * @param reported the report was given
 * @param over nothing is left to be done
 */
public record CallState(
        CallerPhase caller,
        Optional<Route> route,
        List<Leg> legs,
        List<LegId> ringing,
        Optional<LegId> joined,
        EarlyDialog early,
        List<PendingRequest> pending,
        List<AwaitedAck> acks,
        Set<CallTimer> timers,
        Optional<Instant> arrived,
        Optional<Instant> answered,
        int finalStatus,
        List<TraceEntry> trace,
        boolean reported,
        boolean over) {

    /** Before the INVITE. */
    public static final CallState NEW = new CallState(
            CallerPhase.INVITING,
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            EarlyDialog.NONE,
            List.of(),
            List.of(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            0,
            List.of(),
            false,
            false);
}
