package org.failoverforwarding.forwarding.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.failoverforwarding.account.persistence.TelephoneSystemRepository;
import org.failoverforwarding.account.service.Callers;
import org.failoverforwarding.api.NotFoundException;
import org.failoverforwarding.audit.service.AuditTrail;
import org.failoverforwarding.database.persistence.Changes;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.directory.Roles;
import org.failoverforwarding.directory.RuleOwner;
import org.failoverforwarding.directory.SharedRules;
import org.failoverforwarding.directory.TelephoneSystem;
import org.failoverforwarding.event.RuleChanged;
import org.failoverforwarding.event.Subject;
import org.failoverforwarding.forwarding.InheritedRedirect;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.number.persistence.SharedRuleRepository;
import org.failoverforwarding.number.service.AccountNumbers;
import org.failoverforwarding.routing.service.RoutingChange;
import org.failoverforwarding.routing.service.RoutingChanges;

/** The redirects of accounts and telephone systems. */
@Stateless
@Local(SharedRuleService.class)
@RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN, Roles.ACCOUNT_USER})
public class SharedRuleServiceBean implements SharedRuleService {

    private SharedRuleRepository stored;
    private TelephoneSystemRepository systems;
    private AccountNumbers own;
    private Callers callers;
    private AuditTrail audit;
    private RoutingChanges changes;
    private Consumer<RuleChanged> hearers;
    private final Clock clock = Clock.systemUTC();

    protected SharedRuleServiceBean() {}

    /** @param events observers of the transaction's success hear of each change */
    @Inject
    public SharedRuleServiceBean(
            SharedRuleRepository stored,
            TelephoneSystemRepository systems,
            AccountNumbers own,
            Callers callers,
            AuditTrail audit,
            RoutingChanges changes,
            Event<RuleChanged> events) {
        this(stored, systems, own, callers, audit, changes, (Consumer<RuleChanged>) events::fire);
    }

    SharedRuleServiceBean(
            SharedRuleRepository stored,
            TelephoneSystemRepository systems,
            AccountNumbers own,
            Callers callers,
            AuditTrail audit,
            RoutingChanges changes,
            Consumer<RuleChanged> hearers) {
        this.stored = stored;
        this.systems = systems;
        this.own = own;
        this.callers = callers;
        this.audit = audit;
        this.changes = changes;
        this.hearers = hearers;
    }

    @Override
    public SharedRules rules(RuleOwner owner) {
        callers.current().requireSight(owner.account(), "account of that number");
        return stored.find(owner)
                .orElseThrow(() -> new NotFoundException("There is no such account or telephone system."));
    }

    @Override
    public List<InheritedRedirect> inheritedBy(ManagedNumber number) {
        callers.current().requireSight(number.account(), "account of that number");
        return stored.inheritable(number.account(), number.system()).inheritedBy(number.action(), number.redirects());
    }

    @Override
    public SharedRules replace(RuleOwner owner, List<Redirect> redirects, long version) {
        SharedRules before = rules(owner);
        Changes.requireVersion(before.version(), version);
        SharedRules after = stored.update(before.withRedirects(own.checkedShared(owner.account(), redirects)));
        own.requireNoLoop(owner.account(), after.redirects());
        String who = callers.current().name();
        audit.changed(who, Optional.of(owner.account()), name(owner), before, after);
        changes.announce(owner.system().map(RoutingChange::of).orElseGet(() -> RoutingChange.of(owner.account())));
        Subject subject = owner.system()
                .map(system -> Subject.of(owner.account(), system))
                .orElseGet(() -> Subject.of(owner.account()));
        hearers.accept(new RuleChanged(subject, clock.instant(), who, after.version()));
        return after;
    }

    private String name(RuleOwner owner) {
        return owner.system()
                .flatMap(systems::find)
                .map(TelephoneSystem::name)
                .orElseGet(() -> own.account(owner.account()).name());
    }
}
