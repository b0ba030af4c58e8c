package org.failoverforwarding.api.service;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.api.v1.AttemptEnd;
import org.failoverforwarding.api.v1.Call;
import org.failoverforwarding.api.v1.CallAttempt;
import org.failoverforwarding.api.v1.CallFilter;
import org.failoverforwarding.api.v1.CallResult;
import org.failoverforwarding.api.v1.CallStatistics;
import org.failoverforwarding.api.v1.LegKind;
import org.failoverforwarding.api.v1.TraceLine;
import org.failoverforwarding.api.v1.Trigger;
import org.failoverforwarding.callhistory.Attempt;
import org.failoverforwarding.callhistory.CallDetailRecord;
import org.failoverforwarding.routing.TraceEntry;

/** Call history between interface and house. */
final class CallMapping {

    private static final int MAX_CALLER = 128;

    private CallMapping() {}

    static org.failoverforwarding.callhistory.CallFilter toHouse(CallFilter filter) {
        return new org.failoverforwarding.callhistory.CallFilter(
                Optional.of(filter.account()).filter(id -> id != 0).map(AccountId::new),
                Optional.of(filter.called())
                        .filter(called -> !called.isEmpty())
                        .map(called -> Spelling.number("called", called)),
                Given.text("caller", filter.caller(), MAX_CALLER),
                Same.in(CallDetailRecord.Result.class, filter.results()),
                Optional.of(Given.moment("from", filter.from())).filter(from -> !from.equals(CallFilter.BEGINNING)),
                Optional.of(Given.moment("to", filter.to())).filter(to -> !to.equals(CallFilter.END)));
    }

    /** @param detailed with attempts and trace */
    static Call toApi(long id, CallDetailRecord call, boolean detailed) {
        return new Call(
                id,
                call.callId(),
                call.account().value(),
                call.called().e164(),
                call.caller(),
                call.callerName(),
                call.withheld(),
                call.origin(),
                call.arrived(),
                call.ended(),
                talkSeconds(call),
                Same.in(CallResult.class, call.result()),
                call.finalStatus(),
                detailed ? call.attempts().stream().map(CallMapping::toApi).toList() : null,
                detailed ? call.trace().stream().map(CallMapping::toApi).toList() : null);
    }

    static CallStatistics toApi(org.failoverforwarding.callhistory.CallStatistics statistics) {
        return new CallStatistics(
                statistics.total(),
                Counts.in(CallResult.class, statistics.byResult()),
                Counts.in(Trigger.class, statistics.forwardedByTrigger()));
    }

    static TraceLine toApi(TraceEntry entry) {
        return new TraceLine(entry.at(), entry.code().name(), entry.arguments());
    }

    private static CallAttempt toApi(Attempt attempt) {
        return new CallAttempt(
                Same.in(LegKind.class, attempt.kind()),
                attempt.target(),
                attempt.redirect(),
                attempt.trigger().map(Enum::name).orElse(""),
                attempt.started(),
                millisAfter(attempt.started(), attempt.ringing()),
                millisAfter(attempt.started(), attempt.answered()),
                attempt.ended(),
                attempt.status().orElse(0),
                Same.in(AttemptEnd.class, attempt.end()));
    }

    private static long talkSeconds(CallDetailRecord call) {
        return call.answered()
                .map(answered -> Duration.between(answered, call.ended()).toSeconds())
                .orElse(0L);
    }

    private static long millisAfter(Instant start, Optional<Instant> moment) {
        return moment.map(at -> Duration.between(start, at).toMillis()).orElse(-1L);
    }
}
