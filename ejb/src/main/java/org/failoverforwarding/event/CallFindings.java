package org.failoverforwarding.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.callhistory.Attempt;
import org.failoverforwarding.callhistory.CallDetailRecord;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.routing.LegPlan;
import org.failoverforwarding.routing.PassedOver;
import org.failoverforwarding.routing.TraceCode;
import org.failoverforwarding.routing.TraceEntry;

/** Finds in a call that has ended what is worth an event. */
public final class CallFindings {

    /** What is a fault of the telephone system; busy, rejected or unanswered calls are its daily work. */
    private static final Set<Trigger> FAULTS = EnumSet.of(
            Trigger.NOT_REGISTERED, Trigger.UNREACHABLE, Trigger.ERROR, Trigger.CHANNELS_FULL, Trigger.UNKNOWN_NUMBER);

    /** Answers of a target which is there, but does not want or cannot take this call. */
    private static final Set<Integer> WELL = Set.of(486, 600, 603);

    private static final int REQUEST_TIMEOUT = 408;
    private static final int TEMPORARILY_UNAVAILABLE = 480;

    private final CallDetailRecord call;
    private final Subject subject;

    /** @param system of the called number, if it still has one */
    public CallFindings(CallDetailRecord call, Optional<TelephoneSystemId> system) {
        this.call = call;
        this.subject = new Subject(call.account(), system, Optional.of(call.called()), call.callId());
    }

    /** Events in the order in which they happened, the end of the call last; the fallback has a memory of its own. */
    public List<Event> events() {
        List<Event> events = new ArrayList<>(2);
        for (TraceEntry entry : call.trace()) {
            find(entry).ifPresent(events::add);
        }
        for (Attempt attempt : call.attempts()) {
            if (isFailedTarget(attempt)) {
                events.add(failed(attempt));
            }
        }
        events.add(new CallEnded(subject, call.ended(), call));
        return events;
    }

    private Optional<Event> find(TraceEntry entry) {
        if (entry.code() == TraceCode.LOOP_STOPPED) {
            return Optional.of(new LoopStopped(subject, entry.at(), argument(entry, 0)));
        }
        boolean capped = entry.arguments().contains(PassedOver.FORWARDED_CALL_LIMIT.name());
        return capped && entry.code() == TraceCode.TARGET_SKIPPED
                ? Optional.of(new CapReached(subject, entry.at(), argument(entry, 0), version()))
                : Optional.empty();
    }

    private TargetFailed failed(Attempt attempt) {
        return new TargetFailed(
                subject,
                attempt.ended(),
                attempt.redirect(),
                attempt.target(),
                attempt.end(),
                attempt.status().orElse(0));
    }

    private static boolean isFailedTarget(Attempt attempt) {
        if (attempt.redirect().isEmpty()) {
            return false;
        }
        return switch (attempt.end()) {
            case NO_RESPONSE, NO_PROGRESS, TRANSPORT_FAILED -> true;
            case REFUSED -> !isWell(attempt);
            case ANSWERED, RING_TIME_OVER, CANCELLED -> false;
        };
    }

    private static boolean isWell(Attempt attempt) {
        int status = attempt.status().orElse(0);
        boolean unanswered = status == REQUEST_TIMEOUT || status == TEMPORARILY_UNAVAILABLE;
        return WELL.contains(status) || unanswered && attempt.ringing().isPresent();
    }

    /** The first leg to which a fault of the system sent the call, as the activation of the fallback. */
    public Optional<FallbackActivated> fallback() {
        return call.attempts().stream()
                .filter(attempt -> attempt.kind() != LegPlan.Kind.SYSTEM)
                .filter(attempt -> attempt.trigger().filter(FAULTS::contains).isPresent())
                .findFirst()
                .map(attempt -> new FallbackActivated(
                        subject,
                        attempt.started(),
                        attempt.redirect(),
                        attempt.trigger().orElseThrow(),
                        version(),
                        attempt.target()));
    }

    /** When the number's own system answered, if it did. */
    public Optional<Instant> answeredBySystem() {
        return call.result() == CallDetailRecord.Result.ANSWERED ? call.answered() : Optional.empty();
    }

    private long version() {
        return call.trace().stream()
                .filter(entry -> entry.code() == TraceCode.CALL_ARRIVED)
                .map(entry -> argument(entry, 2))
                .filter(text -> text.matches("[0-9]{1,18}"))
                .findFirst()
                .map(Long::valueOf)
                .orElse(0L);
    }

    private static String argument(TraceEntry entry, int index) {
        return entry.arguments().size() > index ? entry.arguments().get(index) : "";
    }
}
