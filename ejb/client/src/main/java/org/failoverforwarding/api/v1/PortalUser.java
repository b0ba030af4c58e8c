package org.failoverforwarding.api.v1;

import java.io.Serializable;
import java.util.Set;

/**
 * A person who may use the portal or the interfaces for other systems.
 *
 * @param username 1 to 64 characters, unique in the installation
 * @param enabled may log in
 * @param mustChangePassword the password was given by somebody else; ignored in changes
 * @param account id of the account to which the person belongs; 0 for administrators and resellers
 * @param roles one or more of "admin", "reseller", "account-admin", "account-user"
 * @param version for finding out that somebody else changed it, 0 in a draft
 */
public record PortalUser(
        String username, boolean enabled, boolean mustChangePassword, long account, Set<String> roles, long version)
        implements Serializable {

    public PortalUser {
        username = Absent.text(username);
        roles = Absent.set(roles);
    }

    /** A new person of an account. */
    public static PortalUser draft(String username, long account, String role) {
        return new PortalUser(username, true, true, account, Set.of(role), 0);
    }
}
