package org.failoverforwarding.event;

import java.time.Instant;
import java.util.Map;
import org.failoverforwarding.callhistory.Attempt;
import org.failoverforwarding.callhistory.CallDetailRecord;

/**
 * A call is over.
 *
 * @param call as it goes into the history
 */
public record CallEnded(Subject subject, Instant at, CallDetailRecord call) implements Event {

    @Override
    public EventKind kind() {
        return EventKind.CALL_ENDED;
    }

    @Override
    public Map<String, String> details() {
        return Map.ofEntries(
                Map.entry("caller", call.caller()),
                Map.entry("result", call.result().name()),
                Map.entry("status", String.valueOf(call.finalStatus())),
                Map.entry("trigger", trigger()),
                Map.entry("target", target()),
                Map.entry("arrived", call.arrived().toString()),
                Map.entry("answered", call.answered().map(Instant::toString).orElse("")),
                Map.entry("ended", call.ended().toString()));
    }

    private String trigger() {
        return call.attempts().stream()
                .flatMap(attempt -> attempt.trigger().stream())
                .findFirst()
                .map(Enum::name)
                .orElse("");
    }

    private String target() {
        return call.attempts().stream()
                .filter(attempt -> attempt.end() == Attempt.End.ANSWERED)
                .findFirst()
                .map(Attempt::target)
                .orElse("");
    }
}
