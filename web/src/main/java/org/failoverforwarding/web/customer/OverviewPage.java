package org.failoverforwarding.web.customer;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.failoverforwarding.account.service.TelephoneSystemService;
import org.failoverforwarding.callhistory.CallDetailRecord.Result;
import org.failoverforwarding.callhistory.CallStatistics;
import org.failoverforwarding.callhistory.service.CallHistoryService;
import org.failoverforwarding.directory.TelephoneSystem;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.web.frame.ChosenAccount;
import org.failoverforwarding.web.frame.Texts;

/** The overview: systems, today's calls, what was forwarded and why. */
@Named
@ViewScoped
public class OverviewPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLOURS =
            List.of("#1565c0", "#b26a00", "#b3261e", "#00796b", "#6a4bbc", "#5d6b78", "#ad1457", "#33691e");

    @Inject
    private CallHistoryService history;

    @Inject
    private TelephoneSystemService systems;

    @Inject
    private ChosenAccount account;

    private CallStatistics today;
    private List<TelephoneSystem> ownSystems;

    /** Reads everything, at the start and for a pushed update. */
    @PostConstruct
    public void refresh() {
        Instant midnight =
                LocalDate.now(account.zone()).atStartOfDay(account.zone()).toInstant();
        today = history.statistics(account.id(), midnight, Instant.now());
        ownSystems = account.id().map(systems::systems).orElse(List.of());
    }

    public List<TelephoneSystem> getSystems() {
        return ownSystems;
    }

    public long getTotal() {
        return today.total();
    }

    public long getAnswered() {
        return today.byResult().getOrDefault(Result.ANSWERED, 0L);
    }

    /** Calls which a redirect or the voicemail took. */
    public long getForwarded() {
        return today.byResult().getOrDefault(Result.FORWARDED, 0L)
                + today.byResult().getOrDefault(Result.VOICEMAIL, 0L);
    }

    public long getFailed() {
        return today.byResult().getOrDefault(Result.FAILED, 0L);
    }

    public Map<Trigger, Long> getByTrigger() {
        return today.forwardedByTrigger();
    }

    /** Chart of the forwarded calls by cause, for Chart.js. */
    public String getChart() {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        JsonArrayBuilder values = Json.createArrayBuilder();
        JsonArrayBuilder colours = Json.createArrayBuilder();
        for (Trigger trigger : Trigger.values()) {
            if (today.forwardedByTrigger().containsKey(trigger)) {
                labels.add(Texts.of(trigger));
                values.add(today.forwardedByTrigger().get(trigger));
                colours.add(COLOURS.get(trigger.ordinal() % COLOURS.size()));
            }
        }
        JsonObjectBuilder set = Json.createObjectBuilder().add("data", values).add("backgroundColor", colours);
        return Json.createObjectBuilder()
                .add("type", "doughnut")
                .add(
                        "data",
                        Json.createObjectBuilder()
                                .add("labels", labels)
                                .add("datasets", Json.createArrayBuilder().add(set)))
                .add("options", OPTIONS)
                .build()
                .toString();
    }

    private static final JsonObject OPTIONS = Json.createObjectBuilder()
            .add("maintainAspectRatio", false)
            .add("animation", false)
            .add(
                    "plugins",
                    Json.createObjectBuilder()
                            .add("legend", Json.createObjectBuilder().add("position", "right")))
            .build();
}
