package org.failoverforwarding.web.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.forwarding.ActiveTimes;
import org.failoverforwarding.forwarding.CallingPartyDisplay;
import org.failoverforwarding.forwarding.ForwardingOrder;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.forwarding.service.RedirectService;
import org.failoverforwarding.number.NumberRefused;
import org.failoverforwarding.routing.PreviewedCall;
import org.failoverforwarding.routing.RoutingDirectory;
import org.failoverforwarding.routing.RoutingSnapshot;
import org.failoverforwarding.routing.SystemCondition;
import org.failoverforwarding.web.frame.Saving;
import org.failoverforwarding.web.frame.Texts;

/** "Set up a fallback": makes the recommended redirect from one number. */
@Named
@ViewScoped
public class FallbackDialog implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Duration RING_TIME = Duration.ofSeconds(30);
    private static final Set<Trigger> OUTAGE =
            EnumSet.of(Trigger.NOT_REGISTERED, Trigger.UNREACHABLE, Trigger.ERROR, Trigger.CHANNELS_FULL);
    private static final Set<Trigger> FAILURE = failures();

    @Inject
    private RedirectService redirects;

    @Inject
    private NumberPage page;

    @Inject
    private RedirectReader reader;

    @Inject
    private RoutingDirectory directory;

    @Inject
    private Rehearsal rehearsal;

    @Inject
    private Saving saving;

    private String target = "";
    private boolean outageOnly;
    private boolean done;

    private static Set<Trigger> failures() {
        Set<Trigger> causes = EnumSet.copyOf(RedirectForm.USUAL_CAUSES);
        causes.remove(Trigger.NO_ANSWER);
        return causes;
    }

    public void open() {
        target = "";
        outageOnly = false;
        done = false;
    }

    /** Makes the redirect; the dialog then shows what a call would do if the system were down now. */
    public void save() {
        ManagedNumber number = page.getNumber();
        readTarget(text -> saving.refuse("target", text))
                .map(this::redirect)
                .flatMap(rule -> saving.attempt(() -> redirects.add(number.number(), rule, number.version())))
                .ifPresent(changed -> {
                    page.show(changed);
                    done = true;
                    saving.confirm("fallback.done");
                });
    }

    /** A call while the system gives no sign of life, by the planner of live calls; nothing without a target. */
    public PreviewedCall getTest() {
        return readTarget(text -> {})
                .flatMap(to -> directory
                        .byNumber(page.getNumber().number())
                        .map(number -> rehearsal.play(draft(number, to), Instant.now(), SystemCondition.SILENT)))
                .orElse(null);
    }

    private RoutingSnapshot draft(RoutingSnapshot number, Target to) {
        List<Redirect> all = new ArrayList<>(page.getNumber().redirects());
        if (!done) {
            all.add(redirect(to));
        }
        return rehearsal.with(number, all);
    }

    private Optional<Target> readTarget(Consumer<String> wrong) {
        TargetForm external = new TargetForm();
        external.setPlace(TargetForm.Place.EXTERNAL);
        external.setExternal(target);
        try {
            return Optional.of(reader.target(external, page.getNumber().account()));
        } catch (NumberRefused e) {
            wrong.accept(Texts.of(e.reason()));
            return Optional.empty();
        }
    }

    private Redirect redirect(Target to) {
        return new Redirect(
                0,
                freeDesignation(),
                true,
                outageOnly ? OUTAGE : FAILURE,
                List.of(to),
                ForwardingOrder.AS_LISTED,
                RING_TIME,
                CallingPartyDisplay.CALLER_NUMBER_AND_NAME,
                Optional.empty(),
                ActiveTimes.EVERY_DAY);
    }

    private String freeDesignation() {
        Set<String> taken = new HashSet<>();
        page.getNumber().redirects().forEach(redirect -> taken.add(redirect.designation()));
        String wanted = Texts.of("fallback.designation");
        String free = wanted;
        for (int i = 2; taken.contains(free); i++) {
            free = wanted + " " + i;
        }
        return free;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target == null ? "" : target;
    }

    public boolean isDone() {
        return done;
    }

    public boolean isOutageOnly() {
        return outageOnly;
    }

    public void setOutageOnly(boolean outageOnly) {
        this.outageOnly = outageOnly;
    }
}
