package org.failoverforwarding.web.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.forwarding.ForwardingOrder;
import org.failoverforwarding.forwarding.TriggerPreset;
import org.failoverforwarding.number.service.NumberService;
import org.failoverforwarding.web.frame.Saving;
import org.failoverforwarding.web.frame.Texts;

/** What counts as a failure of the telephone system, and how the redirects follow each other. */
@Named
@ViewScoped
public class FailuresDialog implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NumberService numbers;

    @Inject
    private NumberPage page;

    @Inject
    private Saving saving;

    private TriggerPreset preset;
    private ForwardingOrder order;
    private FailuresForm own = FailuresForm.of(Map.of());

    public void open() {
        page.refresh();
        ManagedNumber number = page.getNumber();
        preset = number.preset();
        order = number.order();
        own = FailuresForm.of(number.customTriggers());
    }

    public void save() {
        Optional<FailuresForm.Row> wrong = isCustom() ? own.wrong() : Optional.empty();
        if (wrong.isPresent()) {
            saving.refuse("own:" + own.getRows().indexOf(wrong.get()) + ":codes", Texts.of("failures.codes.wrong"));
            return;
        }
        ManagedNumber number = page.getNumber();
        saving.attempt(() -> numbers.changeTriggers(
                        number.number(), order, preset, isCustom() ? own.read() : Map.of(), number.version()))
                .ifPresent(changed -> {
                    page.show(changed);
                    saving.confirm("saving.saved");
                });
    }

    public boolean isCustom() {
        return preset == TriggerPreset.CUSTOM;
    }

    public TriggerPreset[] getPresets() {
        return TriggerPreset.values();
    }

    public ForwardingOrder[] getOrders() {
        return ForwardingOrder.values();
    }

    public TriggerPreset getPreset() {
        return preset;
    }

    public void setPreset(TriggerPreset preset) {
        this.preset = preset;
    }

    public ForwardingOrder getOrder() {
        return order;
    }

    public void setOrder(ForwardingOrder order) {
        this.order = order;
    }

    public FailuresForm getOwn() {
        return own;
    }
}
