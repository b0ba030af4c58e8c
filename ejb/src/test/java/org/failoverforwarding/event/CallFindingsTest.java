package org.failoverforwarding.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.callhistory.Attempt;
import org.failoverforwarding.callhistory.Attempt.End;
import org.failoverforwarding.callhistory.CallDetailRecord;
import org.failoverforwarding.callhistory.CallDetailRecord.Result;
import org.failoverforwarding.callhistory.persistence.SampleCalls;
import org.failoverforwarding.database.Sample;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.routing.LegPlan;
import org.failoverforwarding.routing.TraceCode;
import org.failoverforwarding.routing.TraceEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallFindingsTest {

    private static final Instant NOW = SampleCalls.START;
    private static final Optional<TelephoneSystemId> PBX = Optional.of(new TelephoneSystemId(4));

    private static CallFindings of(Result result, List<Attempt> attempts, TraceEntry... trace) {
        CallDetailRecord call = new CallDetailRecord(
                "call-1",
                SampleCalls.ACCOUNT,
                Sample.NUMBER,
                "0791112233",
                "",
                false,
                "carrier",
                NOW,
                Optional.of(NOW.plusSeconds(9)),
                NOW.plusSeconds(60),
                result,
                200,
                attempts,
                List.of(trace));
        return new CallFindings(call, PBX);
    }

    private static Attempt target(Trigger trigger, End end, int status, boolean rang) {
        return new Attempt(
                LegPlan.Kind.EXTERNAL,
                "+41791234567",
                "Fallback",
                Optional.of(trigger),
                NOW,
                rang ? Optional.of(NOW) : Optional.empty(),
                Optional.empty(),
                NOW.plusSeconds(5),
                status == 0 ? OptionalInt.empty() : OptionalInt.of(status),
                end);
    }

    private static List<EventKind> kinds(CallFindings findings) {
        return findings.events().stream().map(Event::kind).toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = Trigger.class,
            names = {"NOT_REGISTERED", "UNREACHABLE", "ERROR", "CHANNELS_FULL", "UNKNOWN_NUMBER"})
    void aFaultOfTheSystemActivatesTheFallback(Trigger trigger) {
        TraceEntry arrived = new TraceEntry(NOW, TraceCode.CALL_ARRIVED, List.of("+41442005000", "RING_ONLY", "17"));
        CallFindings call = of(Result.FORWARDED, List.of(target(trigger, End.ANSWERED, 200, true)), arrived);
        FallbackActivated fallback = call.fallback().orElseThrow();
        assertEquals("Fallback", fallback.redirect());
        assertEquals(17, fallback.version());
        assertEquals(trigger, fallback.trigger());
    }

    @ParameterizedTest
    @EnumSource(
            value = Trigger.class,
            names = {"BUSY", "REJECTED", "NO_ANSWER", "DEFLECTED", "ALWAYS"})
    void itsDailyWorkDoesNot(Trigger trigger) {
        CallFindings call = of(Result.FORWARDED, List.of(target(trigger, End.ANSWERED, 200, true)));
        assertEquals(Optional.empty(), call.fallback());
        assertEquals(List.of(EventKind.CALL_ENDED), kinds(call));
    }

    @Test
    void tellsATargetThatIsNotThereButNotOneThatIsBusyOrDoesNotAnswer() {
        Trigger why = Trigger.ERROR;
        List<Attempt> failed = List.of(
                target(why, End.NO_RESPONSE, 0, false),
                target(why, End.TRANSPORT_FAILED, 0, false),
                target(why, End.NO_PROGRESS, 0, false),
                target(why, End.REFUSED, 404, false),
                target(why, End.REFUSED, 480, false),
                target(why, End.REFUSED, 503, true));
        List<Attempt> well = List.of(
                target(why, End.REFUSED, 486, true),
                target(why, End.REFUSED, 603, false),
                target(why, End.REFUSED, 480, true),
                target(why, End.RING_TIME_OVER, 0, true),
                target(why, End.CANCELLED, 487, true));
        assertEquals(7, kinds(of(Result.FAILED, failed)).size());
        assertEquals(List.of(EventKind.CALL_ENDED), kinds(of(Result.FAILED, well)));
    }

    @Test
    void tellsLoopsAndTheLimitOfForwardedCalls() {
        CallFindings call = of(
                Result.REFUSED,
                List.of(),
                new TraceEntry(NOW, TraceCode.LOOP_STOPPED, List.of("HAIRPIN")),
                new TraceEntry(
                        NOW, TraceCode.TARGET_SKIPPED, List.of("Fallback", "0791234567", "FORWARDED_CALL_LIMIT")),
                new TraceEntry(NOW, TraceCode.TARGET_SKIPPED, List.of("Fallback", "0791234567", "NO_CARRIER")));
        assertEquals(List.of(EventKind.LOOP_STOPPED, EventKind.CAP_REACHED, EventKind.CALL_ENDED), kinds(call));
    }

    @Test
    void theFallbackIsToldOnceAndEndsWithTheFirstCallThatTheSystemAnswers() {
        ActiveFallbacks fallbacks = new ActiveFallbacks();
        FallbackActivated first = of(Result.FORWARDED, List.of(target(Trigger.NOT_REGISTERED, End.ANSWERED, 200, true)))
                .fallback()
                .orElseThrow();
        assertEquals(Optional.of(first), fallbacks.forwarded(first));
        assertEquals(Optional.empty(), fallbacks.forwarded(first));
        FallbackEnded ended = (FallbackEnded)
                fallbacks.answered(Sample.NUMBER, NOW.plusSeconds(100)).orElseThrow();
        assertEquals(2, ended.calls());
        assertEquals(NOW, ended.since());
        assertEquals(Optional.empty(), fallbacks.answered(Sample.NUMBER, NOW.plusSeconds(101)));
    }

    @Test
    void theFallbackEndsForAllNumbersOfASystemThatIsWellAgain() {
        ActiveFallbacks fallbacks = new ActiveFallbacks();
        StoredEvent before = new StoredEvent(
                7,
                SampleCalls.ACCOUNT,
                NOW,
                EventKind.FALLBACK_ACTIVATED,
                4,
                Sample.NUMBER.e164(),
                "",
                java.util.Map.of());
        fallbacks.restore(before);
        assertEquals(List.of(), fallbacks.well(new TelephoneSystemId(5), NOW));
        assertEquals(1, fallbacks.well(PBX.orElseThrow(), NOW.plusSeconds(5)).size());
        assertTrue(fallbacks.well(PBX.orElseThrow(), NOW.plusSeconds(5)).isEmpty());
    }
}
