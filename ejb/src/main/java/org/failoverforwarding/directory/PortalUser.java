package org.failoverforwarding.directory;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.AccountId;

/**
 * A person who may use the portal or the interfaces for other systems.
 *
 * @param username 1 to 64 characters, unique in the installation
 * @param enabled may log in
 * @param mustChangePassword the password was given by somebody else
 * @param account the account to which the person belongs; empty for administrators and resellers
 * @param roles one or more of {@link Roles}
 * @param version for finding out that somebody else changed it, 0 in a draft
 */
public record PortalUser(
        String username,
        boolean enabled,
        boolean mustChangePassword,
        Optional<AccountId> account,
        Set<String> roles,
        long version)
        implements Serializable {

    public PortalUser {
        roles = Set.copyOf(roles);
    }

    /** A new person, who must choose a password at the first login. */
    public static PortalUser draft(String username, Optional<AccountId> account, Set<String> roles) {
        return new PortalUser(username, true, true, account, roles, 0);
    }

    /** The same person in the state of another one, its name and version aside. */
    public PortalUser withStateOf(PortalUser other) {
        return new PortalUser(username, other.enabled, mustChangePassword, other.account, other.roles, version);
    }

    /** A portal user together with a new password, which can be read only now. */
    public record Issued(PortalUser user, String password) implements Serializable {
        @Override
        public String toString() {
            return "Issued[" + user + "]";
        }
    }
}
