package org.failoverforwarding.web.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.forwarding.ActiveTimes;
import org.failoverforwarding.forwarding.CallingPartyDisplay;
import org.failoverforwarding.forwarding.ForwardingOrder;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.forwarding.service.RedirectService;
import org.failoverforwarding.number.NumberRefused;
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
    private TargetTexts targets;

    @Inject
    private Saving saving;

    private String target = "";
    private boolean outageOnly;

    private static Set<Trigger> failures() {
        Set<Trigger> causes = EnumSet.copyOf(RedirectForm.USUAL_CAUSES);
        causes.remove(Trigger.NO_ANSWER);
        return causes;
    }

    public void open() {
        target = "";
        outageOnly = false;
    }

    public void save() {
        ManagedNumber number = page.getNumber();
        readTarget()
                .map(this::redirect)
                .flatMap(rule -> saving.attempt(() -> redirects.add(number.number(), rule, number.version())))
                .ifPresent(changed -> {
                    page.show(changed);
                    saving.confirm("fallback.done");
                });
    }

    private Optional<Target> readTarget() {
        try {
            return Optional.of(targets.external(target));
        } catch (NumberRefused e) {
            saving.refuse("target", Texts.of(e.reason()));
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

    public boolean isOutageOnly() {
        return outageOnly;
    }

    public void setOutageOnly(boolean outageOnly) {
        this.outageOnly = outageOnly;
    }
}
