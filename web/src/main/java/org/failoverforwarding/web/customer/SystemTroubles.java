package org.failoverforwarding.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.service.TelephoneSystemService;
import org.failoverforwarding.directory.TelephoneSystem;
import org.failoverforwarding.health.Clue;
import org.failoverforwarding.health.OutageHint;
import org.failoverforwarding.health.service.LiveHealth;
import org.failoverforwarding.web.frame.ChosenAccount;
import org.failoverforwarding.web.frame.Show;
import org.failoverforwarding.web.frame.Texts;

/** What the answers of telephone systems point to, in words; also of those which take calls. */
@Named
@RequestScoped
public class SystemTroubles {

    @Inject
    private LiveHealth health;

    @Inject
    private TelephoneSystemService systems;

    @Inject
    private ChosenAccount account;

    @Inject
    private Show show;

    private List<Trouble> list;

    /** A telephone system with what its answers tell. */
    public record Trouble(TelephoneSystem system, Clue clue) {}

    /** Of systems which are not in an outage. */
    public List<Trouble> getList() {
        if (list == null) {
            list = account.id().map(this::read).orElse(List.of());
        }
        return list;
    }

    private List<Trouble> read(AccountId id) {
        return systems.systems(id).stream()
                .filter(system -> health.outage(system.id()).isEmpty())
                .map(system -> new Trouble(system, health.clue(system.id())))
                .filter(trouble -> trouble.clue().hint() != OutageHint.NONE)
                .toList();
    }

    /** The probable reason in words. */
    public String explain(Clue clue) {
        return switch (clue.hint()) {
            case NONE -> "";
            case NAT_TIMER -> Texts.of("outages.clue.NAT_TIMER", clue.lifetime().toSeconds());
            case DIAL_PLAN_LOST -> Texts.of("outages.clue.DIAL_PLAN_LOST", show.minute(clue.since()));
            case PASSWORD_DEMANDED -> Texts.of("outages.clue.PASSWORD_DEMANDED", show.minute(clue.since()));
        };
    }
}
