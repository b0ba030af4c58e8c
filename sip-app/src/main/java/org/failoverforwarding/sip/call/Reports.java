package org.failoverforwarding.sip.call;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.failoverforwarding.callhistory.Attempt;
import org.failoverforwarding.callhistory.CallDetailRecord.Result;
import org.failoverforwarding.routing.LegOutcome;
import org.failoverforwarding.routing.TraceEntry;

/** Sums up what became of a call. */
final class Reports {

    private static final int REQUEST_TERMINATED = 487;

    private Reports() {}

    static CallReport of(Turn turn) {
        List<TraceEntry> trace = new ArrayList<>(turn.route.orElseThrow().trace());
        trace.addAll(turn.trace);
        List<Attempt> attempts =
                turn.legs().stream().map(leg -> attempt(turn, leg)).toList();
        return new CallReport(
                turn.arrived.orElseThrow(), turn.answered, turn.at, result(turn), turn.finalStatus, attempts, trace);
    }

    private static Result result(Turn turn) {
        return turn.joinedLeg().map(Reports::resultOf).orElseGet(() -> unanswered(turn));
    }

    private static Result resultOf(Leg leg) {
        return switch (leg.plan().kind()) {
            case SYSTEM -> Result.ANSWERED;
            case INTERNAL, EXTERNAL -> Result.FORWARDED;
            case VOICEMAIL -> Result.VOICEMAIL;
        };
    }

    private static Result unanswered(Turn turn) {
        if (turn.finalStatus == REQUEST_TERMINATED) {
            return Result.CANCELLED;
        }
        return turn.legs().isEmpty() ? Result.REFUSED : Result.FAILED;
    }

    private static Attempt attempt(Turn turn, Leg leg) {
        return new Attempt(
                leg.plan().kind(),
                leg.plan().label(),
                leg.plan().redirect(),
                leg.plan().trigger(),
                leg.started(),
                leg.ringing(),
                turn.isJoined(leg.id()) ? leg.answered() : java.util.Optional.empty(),
                leg.ended().orElse(turn.at),
                turn.isJoined(leg.id()) ? OptionalInt.of(200) : status(leg),
                turn.isJoined(leg.id()) ? Attempt.End.ANSWERED : end(leg));
    }

    private static OptionalInt status(Leg leg) {
        return leg.cancelReason().isPresent()
                ? OptionalInt.empty()
                : leg.outcome().map(LegOutcome::status).orElse(OptionalInt.empty());
    }

    private static Attempt.End end(Leg leg) {
        if (leg.cancelReason()
                .filter(why -> why == CancelReason.REFUSED_ELSEWHERE)
                .isPresent()) {
            return Attempt.End.CANCELLED;
        }
        return leg.outcome().map(LegOutcome::cause).map(Reports::endOf).orElse(Attempt.End.CANCELLED);
    }

    private static Attempt.End endOf(LegOutcome.Cause cause) {
        return switch (cause) {
            case RESPONSE -> Attempt.End.REFUSED;
            case NO_RESPONSE -> Attempt.End.NO_RESPONSE;
            case NO_PROGRESS -> Attempt.End.NO_PROGRESS;
            case RING_TIME_OVER -> Attempt.End.RING_TIME_OVER;
            case TRANSPORT -> Attempt.End.TRANSPORT_FAILED;
        };
    }
}
