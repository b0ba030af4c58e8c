package org.failoverforwarding.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.health.HealthChange;
import org.failoverforwarding.health.service.HealthHistoryService;

/** The newest changes of a telephone system's health. */
@Named
@RequestScoped
public class HealthTimeline {

    private static final Duration LOOK_BACK = Duration.ofDays(30);
    private static final int SHOWN = 10;

    @Inject
    private HealthHistoryService history;

    private TelephoneSystemId askedFor;
    private List<HealthChange> changes;

    /** The last ten changes of the last month, newest first. */
    public List<HealthChange> of(TelephoneSystemId system) {
        if (!system.equals(askedFor)) {
            changes = history.timeline(system, Instant.now().minus(LOOK_BACK), SHOWN);
            askedFor = system;
        }
        return changes;
    }
}
