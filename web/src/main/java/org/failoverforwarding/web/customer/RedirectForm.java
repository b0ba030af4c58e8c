package org.failoverforwarding.web.customer;

import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.forwarding.CallingPartyDisplay;
import org.failoverforwarding.forwarding.CustomDisplay;
import org.failoverforwarding.forwarding.ForwardingOrder;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.forwarding.times.ActiveTimesRefused;

/** What is typed into the dialog of a redirect, in the order of its fields. */
public class RedirectForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Every cause but the unconditional one and the system's own deflection, which people switch on knowingly. */
    static final Set<Trigger> USUAL_CAUSES = EnumSet.complementOf(EnumSet.of(Trigger.ALWAYS, Trigger.DEFLECTED));

    private static final int RING_TIME = 15;

    private long id;
    private boolean enabled = true;
    private String designation = "";
    private boolean external;
    private String internalTarget = "";
    private String externalTarget = "";
    private int ringTime = RING_TIME;
    private CallingPartyDisplay display = CallingPartyDisplay.CALLER_NUMBER_AND_NAME;
    private CustomDisplay customDisplay;
    private ActiveTimesForm activeTimes = new ActiveTimesForm();
    private List<Trigger> causes = new ArrayList<>(USUAL_CAUSES);
    private ForwardingOrder order = ForwardingOrder.AS_LISTED;
    private List<Target> furtherTargets = List.of();

    /** The fields of an existing redirect. */
    static RedirectForm of(Redirect redirect, TargetTexts texts) {
        RedirectForm form = new RedirectForm();
        form.id = redirect.id();
        form.enabled = redirect.enabled();
        form.designation = redirect.designation();
        Target first = redirect.targets().get(0);
        form.external = !texts.isInternal(first);
        form.internalTarget = form.external ? "" : texts.text(first);
        form.externalTarget = form.external ? texts.text(first) : "";
        form.ringTime = (int) redirect.ringTime().toSeconds();
        form.display = redirect.display();
        form.customDisplay = redirect.customDisplay().orElse(null);
        form.activeTimes = ActiveTimesForm.of(redirect.activeTimes());
        form.causes = new ArrayList<>(redirect.triggers());
        form.order = redirect.order();
        form.furtherTargets =
                new ArrayList<>(redirect.targets().subList(1, redirect.targets().size()));
        return form;
    }

    /** The redirect as it stands in the form, with its first target read from its text. */
    Redirect toRedirect(Target first) throws ActiveTimesRefused {
        List<Target> targets = new ArrayList<>();
        targets.add(first);
        furtherTargets.stream().filter(target -> !target.equals(first)).forEach(targets::add);
        return new Redirect(
                id,
                designation,
                enabled,
                Set.copyOf(causes),
                targets,
                order,
                Duration.ofSeconds(ringTime),
                display,
                display == CallingPartyDisplay.CUSTOM ? Optional.ofNullable(customDisplay) : Optional.empty(),
                activeTimes.toActiveTimes());
    }

    public boolean isNew() {
        return id == 0;
    }

    public String getDesignation() {
        return designation;
    }

    public void setDesignation(String designation) {
        this.designation = designation == null ? "" : designation.strip();
    }

    public boolean isExternal() {
        return external;
    }

    public void setExternal(boolean external) {
        this.external = external;
    }

    public String getInternalTarget() {
        return internalTarget;
    }

    public void setInternalTarget(String internalTarget) {
        this.internalTarget = internalTarget == null ? "" : internalTarget;
    }

    public String getExternalTarget() {
        return externalTarget;
    }

    public void setExternalTarget(String externalTarget) {
        this.externalTarget = externalTarget == null ? "" : externalTarget;
    }

    public int getRingTime() {
        return ringTime;
    }

    public void setRingTime(int ringTime) {
        this.ringTime = ringTime;
    }

    public CallingPartyDisplay getDisplay() {
        return display;
    }

    public void setDisplay(CallingPartyDisplay display) {
        this.display = display;
    }

    public ActiveTimesForm getActiveTimes() {
        return activeTimes;
    }

    public List<Trigger> getCauses() {
        return causes;
    }

    public void setCauses(List<Trigger> causes) {
        this.causes = causes;
    }

    public int getFurtherTargets() {
        return furtherTargets.size();
    }
}
