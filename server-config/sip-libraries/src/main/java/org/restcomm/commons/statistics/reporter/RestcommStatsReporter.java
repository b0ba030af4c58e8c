package org.restcomm.commons.statistics.reporter;

import com.codahale.metrics.MetricRegistry;
import java.util.concurrent.TimeUnit;

/** Keeps the counters of the SIP dispatcher inside the process: same methods as the library it replaces, no sender. */
public final class RestcommStatsReporter {
    private static final MetricRegistry REGISTRY = new MetricRegistry();

    public static RestcommStatsReporter getRestcommStatsReporter() {
        return new RestcommStatsReporter();
    }

    public static MetricRegistry getMetricRegistry() {
        return REGISTRY;
    }

    /** Accepted and ignored: there is no remote server. */
    public void setRemoteServer(String address) {}

    /** Accepted and ignored: nothing is reported. */
    public void setProjectName(String name) {}

    /** Accepted and ignored: nothing is reported. */
    public void setProjectType(String type) {}

    /** Accepted and ignored: nothing is reported. */
    public void setVersion(String version) {}

    /** Starts nothing. */
    public void start(long period, TimeUnit unit) {}

    /** Stops nothing. */
    public void stop() {}
}
