package org.failoverforwarding.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.account.service.TelephoneSystemService;
import org.failoverforwarding.directory.Paging;
import org.failoverforwarding.directory.TelephoneSystem;
import org.failoverforwarding.health.Clue;
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
    private static final int MOST_LASTING = 50;
    private static final int FEW = 3;

    @Inject
    private LiveHealth health;

    @Inject
    private TelephoneSystemService systems;

    @Inject
    private HealthHistoryService past;

    @Inject
    private ChosenAccount account;

    private List<Lasting> lasting;
    private List<Line> lines;
    private List<Line> newest;
    private List<PastLine> pastLines;

    private record Lasting(TelephoneSystem system, Outage outage) {}

    /**
     * One outage that lasts.
     *
     * @param report with the calls to the system's numbers since it began
     * @param clue to its reason
     */
    public record Line(TelephoneSystem system, OutageReport report, Clue clue) {}

    /**
     * One outage that is over.
     *
     * @param report with the calls to the system's numbers
     */
    public record PastLine(TelephoneSystem system, OutageReport report, Duration length) {}

    /** Outages that last, the newest first. */
    public List<Line> getLines() {
        if (lines == null) {
            lines = newest(MOST_LASTING);
        }
        return lines;
    }

    /** The few that the overview tells. */
    public List<Line> getNewest() {
        if (newest == null) {
            newest = newest(FEW);
        }
        return newest;
    }

    private List<Line> newest(int most) {
        return lasting().stream()
                .limit(most)
                .map(each -> new Line(
                        each.system(),
                        past.soFar(each.outage()),
                        health.clue(each.system().id())))
                .toList();
    }

    /** Outages that last, shown or not. */
    public int getCount() {
        return lasting().size();
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
        lasting = null;
        lines = null;
        newest = null;
        pastLines = null;
    }

    private List<Lasting> lasting() {
        if (lasting == null) {
            lasting = account.id().map(this::read).orElse(List.of());
        }
        return lasting;
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

    private List<Lasting> read(AccountId id) {
        return systems.systems(id).stream()
                .flatMap(system -> health.outage(system.id()).map(outage -> new Lasting(system, outage)).stream())
                .sorted(Comparator.comparing((Lasting each) -> each.outage().started())
                        .reversed())
                .toList();
    }
}
