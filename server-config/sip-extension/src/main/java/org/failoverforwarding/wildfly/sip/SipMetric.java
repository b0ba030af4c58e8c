package org.failoverforwarding.wildfly.sip;

import java.util.function.ToLongFunction;
import org.failoverforwarding.wildfly.sip.container.SipMetrics;
import org.failoverforwarding.wildfly.sip.container.SipMetrics.TransportMetrics;
import org.jboss.as.controller.AttributeDefinition;
import org.jboss.as.controller.SimpleAttributeDefinitionBuilder;
import org.jboss.as.controller.client.helpers.MeasurementUnit;
import org.jboss.as.controller.registry.AttributeAccess.Flag;
import org.jboss.dmr.ModelNode;
import org.jboss.dmr.ModelType;
import org.wildfly.subsystem.resource.executor.Metric;

/** Counters and gauges of the container as read-only attributes of the subsystem. */
enum SipMetric implements Metric<SipMetrics> {
    REQUESTS("requests", SipMetrics::requests, Flag.COUNTER_METRIC),
    RESPONSES("responses", SipMetrics::responses, Flag.COUNTER_METRIC),
    MESSAGES_IN("messages-in", SipMetric::messagesIn, Flag.COUNTER_METRIC),
    MESSAGES_OUT("messages-out", SipMetric::messagesOut, Flag.COUNTER_METRIC),
    REJECTED("rejected", SipMetrics::rejected, Flag.COUNTER_METRIC),
    MALFORMED("malformed", SipMetrics::malformed, Flag.COUNTER_METRIC),
    DROPPED("dropped", SipMetrics::dropped, Flag.COUNTER_METRIC),
    SERVER_TRANSACTIONS("server-transactions", SipMetrics::serverTransactions, Flag.GAUGE_METRIC),
    CLIENT_TRANSACTIONS("client-transactions", SipMetrics::clientTransactions, Flag.GAUGE_METRIC),
    DIALOGS("dialogs", SipMetrics::dialogs, Flag.GAUGE_METRIC),
    SIP_SESSIONS("sip-sessions", SipMetrics::sipSessions, Flag.GAUGE_METRIC),
    APPLICATION_SESSIONS("application-sessions", SipMetrics::applicationSessions, Flag.GAUGE_METRIC),
    CALLS("calls-in-progress", SipMetrics::callsInProgress, Flag.GAUGE_METRIC),
    QUEUE_LENGTH("queue-length", SipMetrics::queueLength, Flag.GAUGE_METRIC),
    QUEUE_DELAY(
            "queue-delay", metrics -> metrics.queueDelay().toMillis(), Flag.GAUGE_METRIC, MeasurementUnit.MILLISECONDS),
    REFUSED_SHARE("refused-share", SipMetrics::refusedPercent, Flag.GAUGE_METRIC, MeasurementUnit.PERCENTAGE);

    private final ToLongFunction<SipMetrics> reading;
    private final AttributeDefinition definition;

    SipMetric(String name, ToLongFunction<SipMetrics> reading, Flag kind) {
        this(name, reading, kind, MeasurementUnit.NONE);
    }

    SipMetric(String name, ToLongFunction<SipMetrics> reading, Flag kind, MeasurementUnit unit) {
        this.reading = reading;
        this.definition = new SimpleAttributeDefinitionBuilder(name, ModelType.LONG)
                .setStorageRuntime()
                .setFlags(kind)
                .setMeasurementUnit(unit)
                .setUndefinedMetricValue(ModelNode.ZERO_LONG)
                .build();
    }

    @Override
    public AttributeDefinition get() {
        return definition;
    }

    @Override
    public ModelNode execute(SipMetrics metrics) {
        return new ModelNode(reading.applyAsLong(metrics));
    }

    private static long messagesIn(SipMetrics metrics) {
        return metrics.transports().values().stream()
                .mapToLong(TransportMetrics::messagesIn)
                .sum();
    }

    private static long messagesOut(SipMetrics metrics) {
        return metrics.transports().values().stream()
                .mapToLong(TransportMetrics::messagesOut)
                .sum();
    }
}
