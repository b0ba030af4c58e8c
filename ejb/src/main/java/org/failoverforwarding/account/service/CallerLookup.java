package org.failoverforwarding.account.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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
        String name = context.getCallerPrincipal().getName();
        Set<String> roles = Roles.ALL.stream().filter(context::isCallerInRole).collect(Collectors.toUnmodifiableSet());
        return new Caller(name, roles, roles.contains(Roles.ADMIN) ? Set.of() : accountsOf(name, roles));
    }

    private Set<AccountId> accountsOf(String name, Set<String> roles) {
        return roles.contains(Roles.RESELLER)
                ? accounts.ofReseller(name)
                : users.find(name).flatMap(PortalUser::account).stream().collect(Collectors.toUnmodifiableSet());
    }
}
