package org.failoverforwarding.account.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.account.persistence.AccountRepository;
import org.failoverforwarding.account.persistence.TelephoneSystemRepository;
import org.failoverforwarding.api.NotFoundException;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.audit.service.AuditTrail;
import org.failoverforwarding.directory.Roles;
import org.failoverforwarding.directory.TelephoneSystem;
import org.failoverforwarding.routing.service.RoutingChange;
import org.failoverforwarding.routing.service.RoutingChanges;

/** Telephone systems. */
@Stateless
@Local(TelephoneSystemService.class)
@RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN})
public class TelephoneSystemServiceBean implements TelephoneSystemService {

    private static final String WHAT = "telephone system of that number";

    private TelephoneSystemRepository systems;
    private AccountRepository accounts;
    private Callers callers;
    private AuditTrail audit;
    private RoutingChanges changes;

    protected TelephoneSystemServiceBean() {}

    @Inject
    public TelephoneSystemServiceBean(
            TelephoneSystemRepository systems,
            AccountRepository accounts,
            Callers callers,
            AuditTrail audit,
            RoutingChanges changes) {
        this.systems = systems;
        this.accounts = accounts;
        this.callers = callers;
        this.audit = audit;
        this.changes = changes;
    }

    @Override
    @RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN, Roles.ACCOUNT_USER})
    public List<TelephoneSystem> systems(AccountId account) {
        requireAccount(account);
        return systems.ofAccount(account);
    }

    @Override
    @RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN, Roles.ACCOUNT_USER})
    public TelephoneSystem system(TelephoneSystemId id) {
        TelephoneSystem system = systems.find(id).orElseThrow(TelephoneSystemServiceBean::missing);
        callers.current().requireSight(system.account(), WHAT);
        return system;
    }

    @Override
    public TelephoneSystem.Issued create(TelephoneSystem draft) {
        requireAccount(draft.account());
        SystemRules.check(draft);
        requireFree(draft, Optional.empty());
        String secret = Secrets.generate();
        TelephoneSystem created = systems.insert(draft, Secrets.stored(draft.authUser(), secret));
        audit.created(callers.current().name(), Optional.of(created.account()), created.name(), created);
        changes.announce(RoutingChange.of(created.id()));
        return new TelephoneSystem.Issued(created, secret);
    }

    @Override
    public TelephoneSystem update(TelephoneSystem system) {
        TelephoneSystem before = system(system.id());
        if (!before.account().equals(system.account())) {
            throw new ValidationException("account", "fixed", "A telephone system stays in its account.");
        }
        if (!before.authUser().equals(system.authUser())) {
            throw new ValidationException(
                    "authUser", "fixed", "The user name belongs to the secret. Make a new telephone system instead.");
        }
        SystemRules.check(system);
        requireFree(system, Optional.of(before));
        TelephoneSystem after = systems.update(system).orElseThrow(TelephoneSystemServiceBean::missing);
        audit.changed(callers.current().name(), Optional.of(after.account()), after.name(), before, after);
        changes.announce(RoutingChange.of(after.id()));
        return after;
    }

    @Override
    public TelephoneSystem.Issued replaceSecret(TelephoneSystemId id, long version) {
        TelephoneSystem before = system(id);
        String secret = Secrets.generate();
        TelephoneSystem after = systems.replaceSecret(id, version, Secrets.stored(before.authUser(), secret))
                .orElseThrow(TelephoneSystemServiceBean::missing);
        audit.secretReplaced(callers.current().name(), Optional.of(after.account()), after.name(), after);
        changes.announce(RoutingChange.of(id));
        return new TelephoneSystem.Issued(after, secret);
    }

    @Override
    public void delete(TelephoneSystemId id, long version) {
        TelephoneSystem before = system(id);
        if (systems.isUsed(id)) {
            throw new ValidationException(
                    "system", "in-use", "Numbers are on this telephone system. Move them to another one first.");
        }
        systems.delete(id, version);
        audit.deleted(callers.current().name(), Optional.of(before.account()), before.name(), before);
        changes.announce(RoutingChange.of(id));
    }

    private void requireAccount(AccountId account) {
        callers.current().requireSight(account, "account of that number");
        if (accounts.find(account).isEmpty()) {
            throw new NotFoundException("There is no account of that number.");
        }
    }

    private void requireFree(TelephoneSystem system, Optional<TelephoneSystem> before) {
        boolean nameKept =
                before.filter(old -> old.name().equals(system.name())).isPresent();
        if (!nameKept
                && systems.ofAccount(system.account()).stream()
                        .anyMatch(other -> other.name().equals(system.name()))) {
            throw new ValidationException("name", "taken", "The account has another telephone system of this name.");
        }
        if (before.isEmpty() && systems.findByAuthUser(system.authUser()).isPresent()) {
            throw new ValidationException("authUser", "taken", "This user name is taken. Please choose another one.");
        }
    }

    private static NotFoundException missing() {
        return new NotFoundException("There is no " + WHAT + ".");
    }
}
