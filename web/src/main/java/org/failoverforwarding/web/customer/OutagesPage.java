package org.failoverforwarding.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.account.service.TelephoneSystemService;
import org.failoverforwarding.callhistory.CallDetailRecord.Result;
import org.failoverforwarding.callhistory.CallStatistics;
import org.failoverforwarding.callhistory.service.CallHistoryService;
import org.failoverforwarding.directory.Paging;
import org.failoverforwarding.directory.TelephoneSystem;
import org.failoverforwarding.health.Outage;
import org.failoverforwarding.health.OutageReport;
import org.failoverforwarding.health.service.HealthHistoryService;
import org.failoverforwarding.health.service.LiveHealth;
import org.failoverforwarding.web.frame.ChosenAccount;

/** Outages that last now and those of the last month, with the calls which were saved or lost meanwhile. */
@Named
@RequestScoped
public class OutagesPage {

    private static final Duration LOOK_BACK = Duration.ofDays(30);
    private static final int MOST_PAST = 50;

    @Inject
    private LiveHealth health;

    @Inject
    private TelephoneSystemService systems;

    @Inject
    private CallHistoryService history;

    @Inject
    private HealthHistoryService past;

    @Inject
    private ChosenAccount account;

    private List<Line> lines;
    private List<PastLine> pastLines;

    /**
     * One outage.
     *
     * @param saved calls of the account that redirects or the voicemail took since it began
     * @param lost calls of the account that nobody took since it began
     */
    public record Line(TelephoneSystem system, Outage outage, long saved, long lost) {}

    /**
     * One outage that is over.
     *
     * @param report with the calls to the system's numbers
     */
    public record PastLine(TelephoneSystem system, OutageReport report, Duration length) {}

    public List<Line> getLines() {
        if (lines == null) {
            lines = account.id().map(this::read).orElse(List.of());
        }
        return lines;
    }

    /** The newest first. */
    public List<PastLine> getPast() {
        if (pastLines == null) {
            pastLines = account.id().map(this::readPast).orElse(List.of());
        }
        return pastLines;
    }

    /** Nothing to prepare: a pushed update reads again. */
    public void refresh() {
        lines = null;
        pastLines = null;
    }

    private List<PastLine> readPast(AccountId id) {
        Map<TelephoneSystemId, TelephoneSystem> known =
                systems.systems(id).stream().collect(Collectors.toMap(TelephoneSystem::id, system -> system));
        return past.outages(id, Instant.now().minus(LOOK_BACK), Paging.of(0, MOST_PAST)).stream()
                .filter(report -> known.containsKey(report.outage().system()))
                .flatMap(report -> report.outage().ended().stream()
                        .map(ended -> new PastLine(
                                known.get(report.outage().system()),
                                report,
                                Duration.between(report.outage().started(), ended))))
                .toList();
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
