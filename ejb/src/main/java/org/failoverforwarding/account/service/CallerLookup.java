package org.failoverforwarding.account.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.persistence.AccountRepository;
import org.failoverforwarding.account.persistence.PortalUserRepository;
import org.failoverforwarding.directory.PortalUser;
import org.failoverforwarding.directory.Roles;

/** Knows the caller from the security context of the call and the table of portal users. */
@Stateless
@Local(Callers.class)
@PermitAll
@DeclareRoles({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN, Roles.ACCOUNT_USER})
public class CallerLookup implements Callers {

    @Resource
    private SessionContext context;

    @Inject
    private PortalUserRepository users;

    @Inject
    private AccountRepository accounts;

    @Override
    public Caller current() {
        String name = name();
        Optional<PortalUser> person = users.find(name);
        person.ifPresent(CallerLookup::requireAccess);
        Set<String> roles = Roles.ALL.stream().filter(context::isCallerInRole).collect(Collectors.toUnmodifiableSet());
        return new Caller(name, roles, roles.contains(Roles.ADMIN) ? Set.of() : accountsOf(name, person, roles));
    }

    @Override
    public String name() {
        return context.getCallerPrincipal().getName();
    }

    /** A session or connection may be older than the loss of the right to use it. */
    private static void requireAccess(PortalUser person) {
        if (!person.enabled()) {
            throw new EJBAccessException("The user " + person.username() + " may not sign in any more.");
        }
        if (person.mustChangePassword()) {
            throw new EJBAccessException("Choose a password of your own in the portal first.");
        }
    }

    private Set<AccountId> accountsOf(String name, Optional<PortalUser> person, Set<String> roles) {
        return roles.contains(Roles.RESELLER)
                ? accounts.ofReseller(name)
                : person.flatMap(PortalUser::account).stream().collect(Collectors.toUnmodifiableSet());
    }
}
