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
 */
public record PortalUser(
        String username, boolean enabled, boolean mustChangePassword, Optional<AccountId> account, Set<String> roles)
        implements Serializable {

    public PortalUser {
        roles = Set.copyOf(roles);
    }

    /** A portal user together with a new password, which can be read only now. */
    public record Issued(PortalUser user, String password) implements Serializable {
        @Override
        public String toString() {
            return "Issued[" + user + "]";
        }
    }
}
