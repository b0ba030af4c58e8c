package org.failoverforwarding.web.customer;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.failoverforwarding.account.service.TelephoneSystemService;
import org.failoverforwarding.callhistory.CallDetailRecord.Result;
import org.failoverforwarding.callhistory.CallStatistics;
import org.failoverforwarding.callhistory.service.CallHistoryService;
import org.failoverforwarding.directory.TelephoneSystem;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.web.frame.ChosenAccount;
import org.failoverforwarding.web.live.LiveSystems;

/** The overview: systems, calls now, today's calls by hour, what was forwarded and why. */
@Named
@ViewScoped
public class OverviewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CallHistoryService history;

    @Inject
    private TelephoneSystemService systems;

    @Inject
    private LiveSystems live;

    @Inject
    private ChosenAccount account;

    private SortedMap<Integer, CallStatistics> hours;
    private CallStatistics today;
    private List<TelephoneSystem> ownSystems;

    /** Reads everything, at the start and for a pushed update. */
    @PostConstruct
    public void refresh() {
        Instant midnight =
                LocalDate.now(account.zone()).atStartOfDay(account.zone()).toInstant();
        hours = new TreeMap<>(history.hours(account.id(), midnight, Instant.now()));
        today = hours.values().stream().reduce(CallStatistics.NONE, CallStatistics::plus);
        ownSystems = account.id().map(systems::systems).orElse(List.of());
    }

    public List<TelephoneSystem> getSystems() {
        return ownSystems;
    }

    /** Systems which are in a state of that style: "good", "warn", "bad". */
    public long systems(String style) {
        return ownSystems.stream()
                .filter(system ->
                        live.of(system.authUser()).getKind().getStyle().equals(style))
                .count();
    }

    /** Calls which the systems have now, ringing or connected. */
    public int getCallsNow() {
        return ownSystems.stream()
                .mapToInt(system -> live.of(system.authUser()).callsNow())
                .sum();
    }

    public CallStatistics getToday() {
        return today;
    }

    public long getAnswered() {
        return today.of(Result.ANSWERED);
    }

    public long getFailed() {
        return today.of(Result.FAILED);
    }

    /** What started the forwards of today, the most frequent first. */
    public List<Map.Entry<Trigger, Long>> getCauses() {
        return today.forwardedByTrigger().entrySet().stream()
                .sorted(Map.Entry.<Trigger, Long>comparingByValue().reversed())
                .toList();
    }

    /** Share of a cause in the most frequent one, 0 to 100. */
    public long share(long count) {
        long most = getCauses().get(0).getValue();
        return Math.max(1, count * 100 / most);
    }

    public SortedMap<Integer, CallStatistics> getHours() {
        return hours;
    }
}
