package org.failoverforwarding.account.service;

import org.failoverforwarding.directory.Page;
import org.failoverforwarding.directory.Paging;
import org.failoverforwarding.directory.PortalUser;

/**
 * People of the portal. Administrators see all; an account administrator sees the people of its account; everybody sees
 * itself.
 */
public interface PortalUserService {

    Page<PortalUser> users(String search, Paging paging);

    /** The caller. */
    PortalUser self();

    /** Creates a person with a generated password that must be changed at the first login. */
    PortalUser.Issued create(PortalUser draft);

    /** Enabled, account and roles. */
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
