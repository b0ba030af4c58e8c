package org.failoverforwarding.account.service;

import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.api.NotFoundException;
import org.failoverforwarding.directory.Roles;

/**
 * Who calls a session bean, and the rule of what is shown to whom: a non-administrator sees only its own accounts, and
 * whatever it may not see does not exist for it.
 *
 * @param name user name
 * @param roles of {@link Roles}
 * @param accounts the account of the person, or the accounts which a reseller looks after
 */
public record Caller(String name, Set<String> roles, Set<AccountId> accounts) {

    /** The server itself, at start and in the background. */
    public static final Caller SYSTEM = new Caller("system", Set.of(Roles.ADMIN), Set.of());

    public Caller {
        roles = Set.copyOf(roles);
        accounts = Set.copyOf(accounts);
    }

    public boolean isAdmin() {
        return roles.contains(Roles.ADMIN);
    }

    /** Makes accounts and numbers. */
    public boolean isAdminOrReseller() {
        return isAdmin() || roles.contains(Roles.RESELLER);
    }

    /** The only accounts that it sees; empty for all. */
    public Optional<Set<AccountId>> visible() {
        return isAdmin() ? Optional.empty() : Optional.of(accounts);
    }

    public boolean maySee(AccountId account) {
        return isAdmin() || accounts.contains(account);
    }

    /** @throws NotFoundException when it may not see the account */
    public void requireSight(AccountId account, String what) {
        if (!maySee(account)) {
            throw new NotFoundException("There is no " + what + ".");
        }
    }
}
