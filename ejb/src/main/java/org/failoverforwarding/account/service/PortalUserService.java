package org.failoverforwarding.account.service;

import java.time.Instant;
import java.util.Set;
import org.failoverforwarding.directory.Page;
import org.failoverforwarding.directory.Paging;
import org.failoverforwarding.directory.PortalUser;

/**
 * People of the portal. Administrators see all; an account administrator sees the people of its account; everybody sees
 * itself.
 */
public interface PortalUserService {

    Page<PortalUser> users(String search, Paging paging);

    /** The caller, also one who must change the password first. */
    PortalUser self();

    /**
     * Whether a sign-in still stands: the person exists and is enabled, has these roles, and the password is the same.
     *
     * @param signedIn when the caller gave its password
     * @param roles with which it works since then
     */
    boolean mayGoOn(Instant signedIn, Set<String> roles);

    /** Creates a person with a generated password that must be changed at the first login. */
    PortalUser.Issued create(PortalUser draft);

    /** One person whom the caller may change. */
    PortalUser user(String username);

    /** Enabled, account and roles; a conflict when somebody else was quicker. */
    PortalUser update(PortalUser user);

    /** Gives a new generated password, which must be changed at the next login. */
    PortalUser.Issued resetPassword(String username);

    /**
     * Changes the caller's own password.
     *
     * @throws org.failoverforwarding.api.ValidationException field "current" when it is wrong, "password" when the new
     *     one is too weak (at least 12 characters, at most 128, not the user name)
     */
    void changePassword(String current, String password);

    void delete(String username);
}
