package org.failoverforwarding.api.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.service.PortalUserService;
import org.failoverforwarding.api.v1.IssuedPassword;
import org.failoverforwarding.api.v1.Page;
import org.failoverforwarding.api.v1.PageRequest;
import org.failoverforwarding.api.v1.PortalUser;
import org.failoverforwarding.api.v1.PortalUsers;
import org.failoverforwarding.directory.Roles;

/** Portal users for other systems. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN, Roles.ACCOUNT_USER})
public class PortalUsersV1 implements PortalUsers {

    private static final Set<String> SORTS = Set.of("username");

    @Inject
    private PortalUserService users;

    @Inject
    private Houses houses;

    @Override
    public Page<PortalUser> list(String search, PageRequest page) {
        return Pages.of(users.users(Given.search(search), Given.paging(page, SORTS)), page, PortalUsersV1::toApi);
    }

    @Override
    public PortalUser self() {
        return toApi(users.self());
    }

    @Override
    public IssuedPassword create(PortalUser draft) {
        return toApi(users.create(checked(Given.value("draft", draft))));
    }

    @Override
    public PortalUser update(PortalUser user) {
        return toApi(users.update(checked(Given.value("user", user))));
    }

    @Override
    public IssuedPassword resetPassword(String username) {
        return toApi(users.resetPassword(Given.value("username", username)));
    }

    @Override
    public void changePassword(String current, String password) {
        users.changePassword(Given.value("current", current), Given.value("password", password));
    }

    @Override
    public void delete(String username) {
        users.delete(Given.value("username", username));
    }

    private static IssuedPassword toApi(org.failoverforwarding.directory.PortalUser.Issued issued) {
        return new IssuedPassword(toApi(issued.user()), issued.password());
    }

    private static PortalUser toApi(org.failoverforwarding.directory.PortalUser user) {
        return new PortalUser(
                user.username(),
                user.enabled(),
                user.mustChangePassword(),
                user.account().map(AccountId::value).orElse(0L),
                user.roles(),
                user.version());
    }

    private org.failoverforwarding.directory.PortalUser checked(PortalUser user) {
        if (user.account() != 0) {
            houses.requireAccount(user.account());
        }
        return toHouse(user);
    }

    private static org.failoverforwarding.directory.PortalUser toHouse(PortalUser user) {
        return new org.failoverforwarding.directory.PortalUser(
                user.username(),
                user.enabled(),
                user.mustChangePassword(),
                Optional.of(user.account()).filter(id -> id != 0).map(AccountId::new),
                user.roles(),
                user.version());
    }
}
