package org.failoverforwarding.sip.servlet.call;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.failoverforwarding.callhistory.Attempt;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.operation.Histogram;
import org.failoverforwarding.operation.Meters;
import org.failoverforwarding.sip.call.CallReport;

/** How long callers wait until the first leg of a redirect is started, for each trigger. */
final class FailoverDelays {

    private final Map<Trigger, Histogram> histograms = new EnumMap<>(Trigger.class);

    FailoverDelays(Meters meters) {
        for (Trigger trigger : Trigger.values()) {
            histograms.put(trigger, meters.histogram("failover.delay", "trigger", trigger.name()));
        }
    }

    void ended(CallReport report) {
        for (Attempt attempt : report.attempts()) {
            if (attempt.trigger().isPresent()) {
                histograms.get(attempt.trigger().get()).record(Duration.between(report.arrived(), attempt.started()));
                return;
            }
        }
    }
}
