package org.failoverforwarding.web.customer;

import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.forwarding.ActiveTimes;
import org.failoverforwarding.forwarding.CallingPartyDisplay;
import org.failoverforwarding.forwarding.CustomDisplay;
import org.failoverforwarding.forwarding.ForwardingOrder;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.web.times.ActiveTimesForm;

/** What is typed into the dialog of a redirect, in the order of its fields. */
public class RedirectForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Every cause but the unconditional one and the system's own deflection, which people switch on knowingly. */
    static final Set<Trigger> USUAL_CAUSES = EnumSet.complementOf(EnumSet.of(Trigger.ALWAYS, Trigger.DEFLECTED));

    private static final int RING_TIME = 15;
    private static final String NAME_TEMPLATE = "{callerName} via {forwarderName}";

    private long id;
    private boolean enabled = true;
    private String designation = "";
    private TargetList targets = new TargetList();
    private ForwardingOrder order = ForwardingOrder.AS_LISTED;
    private int ringTime = RING_TIME;
    private CallingPartyDisplay display = CallingPartyDisplay.CALLER_NUMBER_AND_NAME;
    private String shownNumber = "";
    private String nameTemplate = NAME_TEMPLATE;
    private ActiveTimesForm activeTimes = new ActiveTimesForm();
    private List<Trigger> causes = new ArrayList<>(USUAL_CAUSES);

    /** An empty form of a number, which shows that number where it shows one of the customer's choice. */
    static RedirectForm of(String ownNumber) {
        RedirectForm form = new RedirectForm();
        form.shownNumber = ownNumber;
        return form;
    }

    /** The fields of an existing redirect. */
    static RedirectForm of(Redirect redirect, String ownNumber, TargetTexts texts) {
        RedirectForm form = of(ownNumber);
        form.id = redirect.id();
        form.enabled = redirect.enabled();
        form.designation = redirect.designation();
        form.targets = TargetList.of(redirect, texts);
        form.order = redirect.order();
        form.ringTime = (int) redirect.ringTime().toSeconds();
        form.display = redirect.display();
        redirect.customDisplay().ifPresent(custom -> {
            form.shownNumber = texts.text(new Target.InternalNumber(custom.number()));
            form.nameTemplate = custom.nameTemplate();
        });
        form.activeTimes = ActiveTimesForm.of(redirect.activeTimes());
        form.causes = new ArrayList<>(redirect.triggers());
        return form;
    }

    /**
     * The redirect as it stands in the form.
     *
     * @param to its targets, read from their texts
     * @param custom number and name of the customer's choice
     * @param times read from theirs
     */
    Redirect toRedirect(List<Target> to, Optional<CustomDisplay> custom, ActiveTimes times) {
        return new Redirect(
                id,
                designation,
                enabled,
                Set.copyOf(causes),
                to,
                order,
                Duration.ofSeconds(ringTime),
                display,
                custom,
                times);
    }

    public boolean isNew() {
        return id == 0;
    }

    public boolean isCustomDisplay() {
        return display == CallingPartyDisplay.CUSTOM;
    }

    public String getDesignation() {
        return designation;
    }

    public void setDesignation(String designation) {
        this.designation = designation == null ? "" : designation.strip();
    }

    public TargetList getTargets() {
        return targets;
    }

    public ForwardingOrder getOrder() {
        return order;
    }

    public void setOrder(ForwardingOrder order) {
        this.order = order;
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

    public String getShownNumber() {
        return shownNumber;
    }

    public void setShownNumber(String shownNumber) {
        this.shownNumber = shownNumber == null ? "" : shownNumber;
    }

    public String getNameTemplate() {
        return nameTemplate;
    }

    public void setNameTemplate(String nameTemplate) {
        this.nameTemplate = nameTemplate == null ? "" : nameTemplate.strip();
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
}
