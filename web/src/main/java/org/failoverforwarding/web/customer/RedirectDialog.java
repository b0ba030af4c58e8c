package org.failoverforwarding.web.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.failoverforwarding.directory.NumberFilter;
import org.failoverforwarding.directory.Paging;
import org.failoverforwarding.forwarding.ActiveTimes;
import org.failoverforwarding.forwarding.CallingPartyDisplay;
import org.failoverforwarding.forwarding.ForwardingOrder;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.number.NumberRefused;
import org.failoverforwarding.number.service.NumberService;
import org.failoverforwarding.web.frame.NumberTexts;
import org.failoverforwarding.web.frame.Saving;
import org.failoverforwarding.web.frame.Texts;
import org.failoverforwarding.web.times.ActiveTimesForm;

/** The dialog Add redirect or Edit. */
@Named
@ViewScoped
public class RedirectDialog implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SUGGESTIONS = 20;

    @Inject
    private NumberService numbers;

    @Inject
    private ShownRedirects shown;

    @Inject
    private TargetTexts targets;

    @Inject
    private NumberTexts numberTexts;

    @Inject
    private RedirectReader reader;

    @Inject
    private Saving saving;

    private RedirectForm form = new RedirectForm();
    private long version;

    public void add() {
        open(RedirectForm.of(ownNumber()));
    }

    public void edit(Redirect redirect) {
        owner().refresh();
        open(owner().redirects().stream()
                .filter(current -> current.id() == redirect.id())
                .findFirst()
                .map(current -> RedirectForm.of(current, ownNumber(), targets))
                .orElseGet(() -> RedirectForm.of(ownNumber())));
    }

    private RedirectOwner owner() {
        return shown.owner();
    }

    private String ownNumber() {
        return owner().ownNumber()
                .map(number -> targets.text(new Target.InternalNumber(number)))
                .orElse("");
    }

    private void open(RedirectForm fields) {
        form = fields;
        version = owner().version();
    }

    /** Saves it, or says beside each field what is wrong. */
    public void save() {
        read(saving::refuse)
                .filter(rule -> saving.done(() -> owner().replace(edited(rule), version)))
                .ifPresent(rule -> saving.confirm("saving.saved"));
    }

    /** The redirects of the owner with this one in its place, or at the end. */
    List<Redirect> edited(Redirect rule) {
        List<Redirect> all = new ArrayList<>(owner().redirects());
        if (form.isNew()) {
            all.add(rule);
        } else {
            all.replaceAll(redirect -> redirect.id() == rule.id() ? rule : redirect);
        }
        return all;
    }

    /** The redirect as typed so far, when it can be read already. */
    Optional<Redirect> draft() {
        return form.getDesignation().isEmpty() && form.getTargets().isBlank()
                ? Optional.empty()
                : read((field, text) -> {});
    }

    /** The active times as typed so far, when they can be read already. */
    Optional<ActiveTimes> draftTimes() {
        return reader.times(form.getActiveTimes(), owner().account(), (field, text) -> {});
    }

    private Optional<Redirect> read(BiConsumer<String, String> wrong) {
        return reader.read(form, owner().account(), wrong);
    }

    /** The full form of a number typed in, or what is wrong with it. */
    public String hint(TargetForm row) {
        if (row.isBlank()) {
            return "";
        }
        try {
            Target target = reader.target(row, owner().account());
            return target instanceof Target.ExternalNumber number
                    ? numberTexts.international(number.number())
                    : targets.text(target);
        } catch (NumberRefused e) {
            return Texts.of(e.reason());
        }
    }

    /** Other numbers of the account by part of number or name. */
    public List<String> suggest(String query) {
        String own = ownNumber();
        return own(query).filter(text -> own.isEmpty() || !text.startsWith(own)).toList();
    }

    /** All numbers of the account by part of number or name. */
    public List<String> suggestShown(String query) {
        return own(query).toList();
    }

    private Stream<String> own(String query) {
        NumberFilter filter = new NumberFilter(Optional.of(owner().account()), Optional.empty(), query);
        return numbers.overview(filter, Paging.of(0, SUGGESTIONS)).rows().stream()
                .map(row -> targets.named(targets.text(new Target.InternalNumber(row.number())), row.displayName()));
    }

    public RedirectForm getForm() {
        return form;
    }

    public List<TargetForm.Place> getPlaces() {
        boolean address = reader.maySipAddress(owner().account());
        return Arrays.stream(TargetForm.Place.values())
                .filter(place -> address || place != TargetForm.Place.SIP_ADDRESS)
                .toList();
    }

    /** The kinds of active times; named schedules only where the account has one. */
    public List<ActiveTimesForm.Mode> getModes() {
        boolean none = getSchedules().isEmpty();
        return Arrays.stream(ActiveTimesForm.Mode.values())
                .filter(mode -> !none || mode != ActiveTimesForm.Mode.SCHEDULE)
                .toList();
    }

    public List<String> getSchedules() {
        return reader.schedules(owner().account()).names();
    }

    public CallingPartyDisplay[] getDisplays() {
        return CallingPartyDisplay.values();
    }

    public ForwardingOrder[] getOrders() {
        return ForwardingOrder.values();
    }

    public Trigger[] getCauses() {
        return Trigger.values();
    }

    public ActiveTimesForm.Holidays[] getHolidayChoices() {
        return ActiveTimesForm.Holidays.values();
    }
}
