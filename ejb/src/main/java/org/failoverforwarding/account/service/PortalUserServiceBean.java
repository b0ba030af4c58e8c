package org.failoverforwarding.account.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.failoverforwarding.account.SaltedPassword;
import org.failoverforwarding.account.persistence.PortalUserRepository;
import org.failoverforwarding.api.NotFoundException;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.audit.service.AuditTrail;
import org.failoverforwarding.database.persistence.Changes;
import org.failoverforwarding.directory.Page;
import org.failoverforwarding.directory.Paging;
import org.failoverforwarding.directory.PortalUser;
import org.failoverforwarding.directory.Roles;

/** People of the portal. */
@Stateless
@Local(PortalUserService.class)
@RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN})
public class PortalUserServiceBean implements PortalUserService {

    private PortalUserRepository users;
    private Callers callers;
    private AuditTrail audit;
    private final SecureRandom random = new SecureRandom();
    private final Clock clock = Clock.systemUTC();

    protected PortalUserServiceBean() {}

    @Inject
    public PortalUserServiceBean(PortalUserRepository users, Callers callers, AuditTrail audit) {
        this.users = users;
        this.callers = callers;
        this.audit = audit;
    }

    @Override
    public Page<PortalUser> users(String search, Paging paging) {
        return users.page(search, callers.current().visible(), paging);
    }

    @Override
    @RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN, Roles.ACCOUNT_USER})
    public PortalUser self() {
        return users.find(callers.name()).orElseThrow(PortalUserServiceBean::missing);
    }

    @Override
    @RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN, Roles.ACCOUNT_USER})
    public boolean mayGoOn(Instant signedIn, Set<String> roles) {
        return users.find(callers.name())
                .filter(user -> user.enabled() && user.roles().equals(roles))
                .flatMap(user -> users.passwordChanged(user.username()))
                .filter(changed -> !changed.isAfter(signedIn))
                .isPresent();
    }

    @Override
    public PortalUser.Issued create(PortalUser draft) {
        Caller caller = callers.current();
        PortalUserRules.check(draft, caller);
        if (users.find(draft.username()).isPresent()) {
            throw new ValidationException("username", "taken", "This user name is taken. Please choose another one.");
        }
        String password = Secrets.generate();
        PortalUser created = users.insert(
                new PortalUser(draft.username(), draft.enabled(), true, draft.account(), draft.roles(), 0),
                SaltedPassword.of(password, random),
                clock.instant());
        audit.created(caller.name(), created.account(), created.username(), created);
        return new PortalUser.Issued(created, password);
    }

    @Override
    public PortalUser user(String username) {
        return visible(username);
    }

    @Override
    public PortalUser update(PortalUser user) {
        PortalUser before = visible(user.username());
        Caller caller = callers.current();
        PortalUserRules.check(user, caller);
        if (user.username().equals(caller.name())
                && !(user.enabled() && user.roles().equals(before.roles()))) {
            throw new ValidationException("roles", "own", "Nobody can disable itself or change its own roles.");
        }
        Changes.requireVersion(before.version(), user.version());
        PortalUser after = users.update(before.withStateOf(user)).orElseThrow(PortalUserServiceBean::missing);
        audit.changed(caller.name(), after.account(), after.username(), before, after);
        return after;
    }

    @Override
    public PortalUser.Issued resetPassword(String username) {
        PortalUser user = visible(username);
        String password = Secrets.generate();
        users.changePassword(username, SaltedPassword.of(password, random), true, clock.instant());
        audit.secretReplaced(callers.current().name(), user.account(), username, user);
        return new PortalUser.Issued(user, password);
    }

    @Override
    @RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN, Roles.ACCOUNT_USER})
    public void changePassword(String current, String password) {
        PortalUser user = self();
        SaltedPassword stored = users.password(user.username()).orElseThrow(PortalUserServiceBean::missing);
        if (!stored.matches(current)) {
            throw new ValidationException("current", "wrong", "This is not your present password.");
        }
        PortalUserRules.checkPassword(user.username(), password);
        users.changePassword(user.username(), SaltedPassword.of(password, random), false, clock.instant());
        audit.secretReplaced(user.username(), user.account(), user.username(), user);
    }

    @Override
    public void delete(String username) {
        PortalUser before = visible(username);
        if (username.equals(callers.current().name())) {
            throw new ValidationException("username", "own", "Nobody can delete itself.");
        }
        users.delete(username);
        audit.deleted(callers.current().name(), before.account(), username, before);
    }

    /** A user whom the caller may change: an administrator sees all, others the people of their accounts. */
    private PortalUser visible(String username) {
        Caller caller = callers.current();
        return users.find(username)
                .filter(user -> caller.isAdmin()
                        || user.account().filter(caller::maySee).isPresent())
                .orElseThrow(PortalUserServiceBean::missing);
    }

    private static NotFoundException missing() {
        return new NotFoundException("There is no such user.");
    }
}
