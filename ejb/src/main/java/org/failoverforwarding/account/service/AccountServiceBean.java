package org.failoverforwarding.account.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.persistence.AccountRepository;
import org.failoverforwarding.api.NotFoundException;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.audit.service.AuditTrail;
import org.failoverforwarding.database.persistence.Changes;
import org.failoverforwarding.directory.Account;
import org.failoverforwarding.directory.Page;
import org.failoverforwarding.directory.Paging;
import org.failoverforwarding.directory.Roles;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.routing.service.RoutingChange;
import org.failoverforwarding.routing.service.RoutingChanges;

/** Customer accounts. */
@Stateless
@Local(AccountService.class)
@RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN, Roles.ACCOUNT_USER})
public class AccountServiceBean implements AccountService {

    private static final String WHAT = "account of that number";

    private AccountRepository accounts;
    private Callers callers;
    private AuditTrail audit;
    private RoutingChanges changes;

    protected AccountServiceBean() {}

    @Inject
    public AccountServiceBean(AccountRepository accounts, Callers callers, AuditTrail audit, RoutingChanges changes) {
        this.accounts = accounts;
        this.callers = callers;
        this.audit = audit;
        this.changes = changes;
    }

    @Override
    public Page<Account> accounts(String search, Paging paging) {
        return accounts.page(search, callers.current().visible(), paging);
    }

    @Override
    public Account account(AccountId id) {
        callers.current().requireSight(id, WHAT);
        return accounts.find(id).orElseThrow(AccountServiceBean::missing);
    }

    @Override
    @RolesAllowed({Roles.ADMIN, Roles.RESELLER})
    public Account create(Account draft) {
        check(draft);
        requireFreeName(draft);
        Caller caller = callers.current();
        Account created = accounts.insert(caller.isAdmin() ? draft : draft.withReseller(Optional.of(caller.name())));
        audit.created(caller.name(), Optional.of(created.id()), created.name(), created);
        changes.announce(RoutingChange.of(created.id()));
        return created;
    }

    @Override
    @RolesAllowed({Roles.ADMIN, Roles.RESELLER})
    public Account update(Account account) {
        Account before = account(account.id());
        check(account);
        if (!before.name().equals(account.name())) {
            requireFreeName(account);
        }
        Caller caller = callers.current();
        Account wanted = caller.isAdmin() ? account : account.withReseller(before.reseller());
        Account after = accounts.update(wanted).orElseThrow(AccountServiceBean::missing);
        audit.changed(caller.name(), Optional.of(after.id()), after.name(), before, after);
        changes.announce(RoutingChange.of(after.id()));
        return after;
    }

    @Override
    @RolesAllowed(Roles.ADMIN)
    public void delete(AccountId id, long version) {
        Account before = account(id);
        Changes.requireVersion(before.version(), version);
        accounts.delete(id);
        audit.deleted(callers.current().name(), Optional.of(id), before.name(), before);
        changes.announce(RoutingChange.of(id));
    }

    private void check(Account account) {
        AccountRules.check(account);
        account.voicemail()
                .filter(Target.InternalNumber.class::isInstance)
                .map(Target.InternalNumber.class::cast)
                .filter(own -> !accounts.owns(account.id(), own.number()))
                .ifPresent(foreign -> {
                    throw new ValidationException(
                            "voicemail",
                            "voicemail-not-own",
                            "The voicemail must be a number of this account, or a SIP address.");
                });
    }

    private void requireFreeName(Account account) {
        if (accounts.findByName(account.name()).isPresent()) {
            throw new ValidationException("name", "taken", "There is another account of this name.");
        }
    }

    private static NotFoundException missing() {
        return new NotFoundException("There is no " + WHAT + ".");
    }
}
