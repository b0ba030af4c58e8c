package org.failoverforwarding.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.failoverforwarding.directory.TelephoneSystem;
import org.failoverforwarding.health.HealthChange;
import org.failoverforwarding.health.HealthState;
import org.failoverforwarding.health.service.HealthHistoryService;
import org.failoverforwarding.web.live.LiveSystems;

/** The health of a telephone system in the last day and the last month. */
@Named
@RequestScoped
public class HealthTimeline {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration MONTH = Duration.ofDays(30);
    private static final int MOST = 500;
    private static final int SHOWN = 10;

    @Inject
    private HealthHistoryService history;

    @Inject
    private LiveSystems live;

    private TelephoneSystem askedFor;
    private List<HealthChange> changes;

    /** The last ten changes of the last month, newest first. */
    public List<HealthChange> newest(TelephoneSystem system) {
        List<HealthChange> all = changes(system);
        return all.subList(0, Math.min(SHOWN, all.size()));
    }

    public HealthBar day(TelephoneSystem system) {
        return bar(system, DAY);
    }

    public HealthBar month(TelephoneSystem system) {
        return bar(system, MONTH);
    }

    private HealthBar bar(TelephoneSystem system, Duration length) {
        return HealthBar.before(
                Instant.now(),
                length,
                changes(system),
                live.of(system.authUser()).health());
    }

    private List<HealthChange> changes(TelephoneSystem system) {
        if (!system.equals(askedFor)) {
            changes = history.timeline(system.id(), Instant.now().minus(MONTH), MOST);
            askedFor = system;
        }
        return changes;
    }

    /** Colour of a state. */
    public String style(HealthState state) {
        return switch (state) {
            case UP -> "good";
            case SUSPECT, RECOVERING -> "warn";
            case DOWN -> "bad";
            case UNKNOWN -> "idle";
        };
    }
}
