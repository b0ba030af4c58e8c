package org.failoverforwarding.sip.servlet.call;

import java.util.function.DoubleSupplier;
import org.failoverforwarding.callhistory.CallDetailRecord.Result;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.operation.Meters;

/** Registers the metrics of calls. */
final class CallMetrics {

    private CallMetrics() {}

    static void register(Meters meters, CallRegistry registry, CallCounters counters) {
        meters.gauge("failover.calls.active", registry::size);
        for (Result result : Result.values()) {
            meters.counter("failover.calls", () -> counters.of(result), "result", result.name());
        }
        for (Trigger trigger : Trigger.values()) {
            meters.counter("failover.redirects", () -> counters.of(trigger), "trigger", trigger.name());
        }
        refused(meters, counters::refusedSources, "SOURCE");
        refused(meters, counters::unknownNumbers, "NUMBER");
    }

    private static void refused(Meters meters, DoubleSupplier count, String reason) {
        meters.counter("failover.calls.refused", count, "reason", reason);
    }
}
