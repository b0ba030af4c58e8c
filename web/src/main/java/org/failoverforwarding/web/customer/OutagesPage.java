package org.failoverforwarding.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.service.TelephoneSystemService;
import org.failoverforwarding.callhistory.CallDetailRecord.Result;
import org.failoverforwarding.callhistory.CallStatistics;
import org.failoverforwarding.callhistory.service.CallHistoryService;
import org.failoverforwarding.directory.TelephoneSystem;
import org.failoverforwarding.health.Outage;
import org.failoverforwarding.health.service.LiveHealth;
import org.failoverforwarding.web.frame.ChosenAccount;

/** Outages that last now, with the calls of the account which were saved or lost since they began. */
@Named
@RequestScoped
public class OutagesPage {

    @Inject
    private LiveHealth health;

    @Inject
    private TelephoneSystemService systems;

    @Inject
    private CallHistoryService history;

    @Inject
    private ChosenAccount account;

    private List<Line> lines;

    /**
     * One outage.
     *
     * @param saved calls of the account that redirects or the voicemail took since it began
     * @param lost calls of the account that nobody took since it began
     */
    public record Line(TelephoneSystem system, Outage outage, long saved, long lost) {}

    public List<Line> getLines() {
        if (lines == null) {
            lines = account.id().map(this::read).orElse(List.of());
        }
        return lines;
    }

    /** Nothing to prepare: a pushed update reads again. */
    public void refresh() {
        lines = null;
    }

    private List<Line> read(AccountId id) {
        return systems.systems(id).stream()
                .flatMap(system -> health.outage(system.id()).map(outage -> line(id, system, outage)).stream())
                .toList();
    }

    private Line line(AccountId id, TelephoneSystem system, Outage outage) {
        CallStatistics calls = history.statistics(Optional.of(id), outage.started(), Instant.now());
        return new Line(
                system,
                outage,
                calls.byResult().getOrDefault(Result.FORWARDED, 0L)
                        + calls.byResult().getOrDefault(Result.VOICEMAIL, 0L),
                calls.byResult().getOrDefault(Result.FAILED, 0L));
    }
}
