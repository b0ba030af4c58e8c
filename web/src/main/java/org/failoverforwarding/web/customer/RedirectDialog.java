package org.failoverforwarding.web.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.directory.NumberFilter;
import org.failoverforwarding.directory.Paging;
import org.failoverforwarding.forwarding.CallingPartyDisplay;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.forwarding.service.RedirectService;
import org.failoverforwarding.forwarding.times.ActiveTimesRefused;
import org.failoverforwarding.number.NumberRefused;
import org.failoverforwarding.number.service.NumberService;
import org.failoverforwarding.web.frame.NumberTexts;
import org.failoverforwarding.web.frame.Saving;
import org.failoverforwarding.web.frame.Texts;

/** The dialog Add redirect or Edit of the number shown. */
@Named
@ViewScoped
public class RedirectDialog implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SUGGESTIONS = 20;

    @Inject
    private RedirectService redirects;

    @Inject
    private NumberService numbers;

    @Inject
    private NumberPage page;

    @Inject
    private TargetTexts targets;

    @Inject
    private NumberTexts numberTexts;

    @Inject
    private Saving saving;

    private RedirectForm form = new RedirectForm();
    private long version;

    public void add() {
        open(new RedirectForm());
    }

    public void edit(Redirect redirect) {
        page.refresh();
        open(page.getNumber()
                .redirect(redirect.id())
                .map(current -> RedirectForm.of(current, targets))
                .orElseGet(RedirectForm::new));
    }

    private void open(RedirectForm fields) {
        form = fields;
        version = page.getNumber().version();
    }

    /** Saves it, or says beside the field what is wrong. */
    public void save() {
        Optional<Redirect> redirect = read(true);
        ManagedNumber number = page.getNumber();
        redirect.flatMap(rule -> saving.attempt(() -> form.isNew()
                        ? redirects.add(number.number(), rule, version)
                        : redirects.edit(number.number(), rule, version)))
                .ifPresent(changed -> {
                    page.show(changed);
                    saving.confirm("saving.saved");
                });
    }

    /** The redirect as typed so far, when it can be read already. */
    Optional<Redirect> draft() {
        return form.getDesignation().isEmpty() && targetText().isBlank() ? Optional.empty() : read(false);
    }

    private Optional<Redirect> read(boolean tell) {
        try {
            Target target = form.isExternal()
                    ? targets.external(form.getExternalTarget())
                    : targets.internal(form.getInternalTarget());
            return Optional.of(form.toRedirect(target));
        } catch (NumberRefused e) {
            refuse(tell, form.isExternal() ? "externalTarget" : "internalTarget", Texts.of(e.reason()));
        } catch (ActiveTimesRefused e) {
            refuse(tell, "activeTimes", Texts.of(e.reason()) + ": " + e.entry());
        }
        return Optional.empty();
    }

    private void refuse(boolean tell, String field, String text) {
        if (tell) {
            saving.refuse(field, text);
        }
    }

    private String targetText() {
        return form.isExternal() ? form.getExternalTarget() : form.getInternalTarget();
    }

    /** The full form of the number typed in, or what is wrong with it. */
    public String getTargetHint() {
        if (targetText().isBlank()) {
            return "";
        }
        try {
            Target target = form.isExternal() ? targets.external(targetText()) : targets.internal(targetText());
            return target instanceof Target.ExternalNumber number
                    ? numberTexts.international(number.number())
                    : targets.text(target);
        } catch (NumberRefused e) {
            return Texts.of(e.reason());
        }
    }

    /** Other numbers of the account by part of number or name. */
    public List<String> suggest(String query) {
        ManagedNumber own = page.getNumber();
        NumberFilter filter = new NumberFilter(Optional.of(own.account()), Optional.empty(), query);
        return numbers.overview(filter, Paging.of(0, SUGGESTIONS)).rows().stream()
                .filter(row -> !row.number().equals(own.number()))
                .map(row -> targets.named(targets.text(new Target.InternalNumber(row.number())), row.displayName()))
                .toList();
    }

    public RedirectForm getForm() {
        return form;
    }

    public CallingPartyDisplay[] getDisplays() {
        return CallingPartyDisplay.values();
    }

    public Trigger[] getCauses() {
        return Trigger.values();
    }

    public ActiveTimesForm.Holidays[] getHolidayChoices() {
        return ActiveTimesForm.Holidays.values();
    }
}
