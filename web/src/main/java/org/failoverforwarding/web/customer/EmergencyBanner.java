package org.failoverforwarding.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.failoverforwarding.screening.EmergencyMode;
import org.failoverforwarding.screening.service.EmergencyService;
import org.failoverforwarding.web.frame.ChosenAccount;
import org.failoverforwarding.web.frame.Saving;
import org.failoverforwarding.web.frame.Show;
import org.failoverforwarding.web.frame.Texts;

/** The emergency modes that now hold in the account shown, on top of every page. */
@Named
@RequestScoped
public class EmergencyBanner {

    @Inject
    private EmergencyService service;

    @Inject
    private ChosenAccount account;

    @Inject
    private TargetTexts targets;

    @Inject
    private Show show;

    @Inject
    private Saving saving;

    private List<EmergencyMode> modes;

    public List<EmergencyMode> getModes() {
        if (modes == null) {
            modes = account.id().map(service::inForce).orElse(List.of());
        }
        return modes;
    }

    /** Whose calls go where and until when. */
    public Sentence sentence(EmergencyMode mode) {
        String target = Sentence.strong(targets.text(mode.target()));
        String until = show.minute(mode.until());
        return Sentence.of(
                "bad",
                mode.number()
                        .map(number ->
                                Texts.of("emergency.ofNumber", Sentence.strong(show.number(number)), target, until))
                        .orElseGet(() -> Texts.of("emergency.ofAccount", target, until)));
    }

    public void end(EmergencyMode mode) {
        if (saving.done(() -> service.end(mode.account(), mode.number()))) {
            modes = null;
            saving.confirm("emergency.ended");
        }
    }
}
