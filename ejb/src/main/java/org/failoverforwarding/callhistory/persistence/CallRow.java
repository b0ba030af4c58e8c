package org.failoverforwarding.callhistory.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.callhistory.Attempt;
import org.failoverforwarding.callhistory.CallDetailRecord;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.routing.TraceEntry;

/** The columns of a call, cut to their lengths and free of control characters. */
record CallRow(
        String callId,
        long account,
        String called,
        String caller,
        String callerName,
        boolean withheld,
        String origin,
        long arrived,
        Optional<Long> answered,
        long ended,
        String result,
        Optional<String> trigger,
        int finalStatus,
        String attempts,
        String trace) {

    static final int LONGEST_JSON = 100_000;

    static CallRow of(CallDetailRecord call) {
        return new CallRow(
                text(call.callId(), 255),
                call.account().value(),
                call.called().e164(),
                text(call.caller(), 128),
                text(call.callerName(), 128),
                call.withheld(),
                text(call.origin(), 100),
                call.arrived().toEpochMilli(),
                call.answered().map(Instant::toEpochMilli),
                call.ended().toEpochMilli(),
                call.result().name(),
                firstTrigger(call.attempts()).map(Trigger::name),
                call.finalStatus(),
                attempts(call.attempts()),
                trace(call.trace()));
    }

    CallDetailRecord toCall() {
        return new CallDetailRecord(
                callId,
                new AccountId(account),
                new PhoneNumber(called),
                caller,
                callerName,
                withheld,
                origin,
                Instant.ofEpochMilli(arrived),
                answered.map(Instant::ofEpochMilli),
                Instant.ofEpochMilli(ended),
                CallDetailRecord.Result.valueOf(result),
                finalStatus,
                CallJson.readAttempts(attempts),
                CallJson.readTrace(trace));
    }

    private static Optional<Trigger> firstTrigger(List<Attempt> attempts) {
        return attempts.stream().flatMap(attempt -> attempt.trigger().stream()).findFirst();
    }

    /** As many attempts as have room. */
    private static String attempts(List<Attempt> attempts) {
        String json = CallJson.attempts(attempts);
        return json.length() <= LONGEST_JSON ? json : attempts(attempts.subList(0, attempts.size() / 2));
    }

    /** As many entries as have room. */
    private static String trace(List<TraceEntry> trace) {
        String json = CallJson.trace(trace);
        return json.length() <= LONGEST_JSON ? json : trace(trace.subList(0, trace.size() / 2));
    }

    private static String text(String text, int longest) {
        String cut = text.length() <= longest ? text : text.substring(0, longest);
        return cut.chars().noneMatch(Character::isISOControl) ? cut : cut.replaceAll("\\p{Cntrl}", " ");
    }
}
