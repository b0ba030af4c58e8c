package org.failoverforwarding.callhistory.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.callhistory.Attempt;
import org.failoverforwarding.callhistory.CallDetailRecord;
import org.failoverforwarding.database.Sample;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.routing.LegPlan;
import org.failoverforwarding.routing.TraceCode;
import org.failoverforwarding.routing.TraceEntry;

/** Call detail records for tests. */
public final class SampleCalls {

    public static final Instant START = Instant.parse("2026-11-23T10:00:00Z");
    public static final AccountId ACCOUNT = new AccountId(7);

    private SampleCalls() {}

    /** A call that the fallback took, {@code second} seconds after the start. */
    public static CallDetailRecord forwarded(int second) {
        Instant arrived = START.plusSeconds(second);
        return new CallDetailRecord(
                "call-" + second,
                ACCOUNT,
                Sample.NUMBER,
                "0791112233",
                "<script>\"ä\u0007",
                false,
                "carrier",
                arrived,
                Optional.of(arrived.plusSeconds(9)),
                arrived.plusSeconds(60),
                CallDetailRecord.Result.FORWARDED,
                200,
                List.of(silent(arrived), answered(arrived.plusSeconds(4))),
                List.of(
                        new TraceEntry(arrived, TraceCode.CALL_ARRIVED, List.of("+41442005000", "Ring, then forward")),
                        new TraceEntry(arrived.plusSeconds(9), TraceCode.ANSWERED, List.of())));
    }

    private static Attempt silent(Instant at) {
        return new Attempt(
                LegPlan.Kind.SYSTEM,
                "PBX",
                "",
                Optional.empty(),
                at,
                Optional.empty(),
                Optional.empty(),
                at.plusSeconds(4),
                OptionalInt.empty(),
                Attempt.End.NO_RESPONSE);
    }

    private static Attempt answered(Instant at) {
        return new Attempt(
                LegPlan.Kind.EXTERNAL,
                "+41791234567",
                "Fallback",
                Optional.of(Trigger.UNREACHABLE),
                at,
                Optional.of(at.plusSeconds(1)),
                Optional.of(at.plusSeconds(5)),
                at.plusSeconds(56),
                OptionalInt.of(200),
                Attempt.End.ANSWERED);
    }
}
