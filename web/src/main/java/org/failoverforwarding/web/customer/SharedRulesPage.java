package org.failoverforwarding.web.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.account.service.TelephoneSystemService;
import org.failoverforwarding.api.NotFoundException;
import org.failoverforwarding.directory.NumberFilter;
import org.failoverforwarding.directory.Paging;
import org.failoverforwarding.directory.RuleOwner;
import org.failoverforwarding.directory.SharedRules;
import org.failoverforwarding.directory.TelephoneSystem;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.SharedRedirects;
import org.failoverforwarding.forwarding.service.SharedRuleService;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.number.service.NumberService;
import org.failoverforwarding.routing.RoutingDirectory;
import org.failoverforwarding.routing.RoutingSnapshot;
import org.failoverforwarding.web.frame.ChosenAccount;
import org.failoverforwarding.web.frame.Lookup;

/** The redirects of the account, or of one of its telephone systems, which numbers inherit. */
@Named
@ViewScoped
public class SharedRulesPage implements RedirectOwner, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SharedRuleService service;

    @Inject
    private TelephoneSystemService systems;

    @Inject
    private NumberService numbers;

    @Inject
    private RoutingDirectory directory;

    @Inject
    private ChosenAccount chosen;

    private String systemId = "";
    private TelephoneSystem system;
    private SharedRules rules;

    /** Reads the redirects of the telephone system in the address, else those of the account chosen. */
    public void open() {
        Lookup.open(() -> {
            if (!systemId.isEmpty()) {
                system = systems.system(parse(systemId));
                rules = service.rules(RuleOwner.of(system.account(), system.id()));
            } else if (chosen.isChosen()) {
                rules = service.rules(RuleOwner.of(chosen.id().orElseThrow()));
            }
        });
    }

    private static TelephoneSystemId parse(String id) {
        if (!id.matches("[0-9]{1,18}")) {
            throw new NotFoundException("Not the id of a telephone system");
        }
        return new TelephoneSystemId(Long.parseLong(id));
    }

    /** There is an account or telephone system whose redirects are shown. */
    public boolean isOpen() {
        return rules != null;
    }

    /** The telephone systems of the account, for their own redirects. */
    public List<TelephoneSystem> getSystems() {
        return isOpen() ? systems.systems(account()) : List.of();
    }

    /** The telephone system whose redirects are shown, or null for those of the account. */
    public TelephoneSystem getSystem() {
        return system;
    }

    @Override
    public AccountId account() {
        return rules.owner().account();
    }

    @Override
    public Optional<PhoneNumber> ownNumber() {
        return Optional.empty();
    }

    @Override
    public List<Redirect> redirects() {
        return rules.redirects();
    }

    @Override
    public long version() {
        return rules.version();
    }

    @Override
    public void refresh() {
        rules = service.rules(rules.owner());
    }

    @Override
    public void replace(List<Redirect> redirects, long version) {
        rules = service.replace(rules.owner(), redirects, version);
    }

    /** The first of the numbers, as if these redirects were its own. */
    @Override
    public Optional<RoutingSnapshot> with(List<Redirect> redirects) {
        NumberFilter heirs =
                new NumberFilter(Optional.of(account()), rules.owner().system(), "");
        return numbers.overview(heirs, Paging.of(0, 1)).rows().stream()
                .findFirst()
                .flatMap(row -> directory.byNumber(row.number()))
                .map(number -> number.withRedirects(redirects, SharedRedirects.NONE));
    }

    public String getSystemId() {
        return systemId;
    }

    public void setSystemId(String systemId) {
        this.systemId = systemId == null ? "" : systemId;
    }
}
