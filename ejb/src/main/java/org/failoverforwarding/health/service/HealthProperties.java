package org.failoverforwarding.health.service;

import org.failoverforwarding.health.HealthSettings;
import org.failoverforwarding.operation.Setting;

/** Reads the numbers of the state machine and of the probes (semantics 9.4). */
public final class HealthProperties {

    private HealthProperties() {}

    /** The settings of this server. */
    public static HealthSettings read() {
        return new HealthSettings(
                Setting.number("failover.health.misses", 3, 1, 10),
                Setting.number("failover.health.successes", 2, 1, 10),
                Setting.seconds("failover.health.hold-down", 30, 0, 600),
                Setting.number("failover.health.flap.changes", 3, 1, 100),
                Setting.seconds("failover.health.flap.window", 600, 60, 86_400),
                Setting.seconds("failover.health.flap.hold", 300, 1, 86_400),
                Setting.seconds("failover.health.canary", 5, 1, 60),
                Setting.seconds("failover.probe.interval", 30, 10, 300),
                Setting.seconds("failover.probe.interval.suspect", 5, 1, 60),
                Setting.seconds("failover.probe.timeout", 3, 1, 10));
    }
}
