package org.failoverforwarding.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/** The health checks of {@code /health/ready} and {@code /health/live}. */
@ApplicationScoped
public class HealthChecks {

    private static final String DETAIL = "detail";

    @Inject
    private ConditionBoard board;

    @Produces
    @Readiness
    HealthCheck sip() {
        return of(Part.SIP);
    }

    @Produces
    @Readiness
    HealthCheck database() {
        return of(Part.DATABASE);
    }

    @Produces
    @Readiness
    HealthCheck caches() {
        return of(Part.CACHES);
    }

    @Produces
    @Readiness
    HealthCheck settings() {
        return () -> answer("settings", WrongSettings.condition());
    }

    @Produces
    @Liveness
    HealthCheck timers() {
        return of(Part.TIMERS);
    }

    @Produces
    @Liveness
    HealthCheck threads() {
        return HealthChecks::deadlocks;
    }

    private HealthCheck of(Part part) {
        return () -> answer(part.checkName(), board.of(part));
    }

    private static HealthCheckResponse deadlocks() {
        long[] locked = ManagementFactory.getThreadMXBean().findDeadlockedThreads();
        return answer(
                "threads",
                locked == null ? Condition.good("no deadlock") : Condition.bad(locked.length + " threads in deadlock"));
    }

    private static HealthCheckResponse answer(String name, Condition condition) {
        return HealthCheckResponse.named(name)
                .status(condition.good())
                .withData(DETAIL, condition.detail())
                .build();
    }
}
