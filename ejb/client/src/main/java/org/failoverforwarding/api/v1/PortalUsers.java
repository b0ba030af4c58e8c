package org.failoverforwarding.api.v1;

import jakarta.ejb.Remote;

/**
 * People who may use the portal or these interfaces. Administrators see all; an account administrator sees the people of
 * its account; everybody sees itself.
 */
@Remote
public interface PortalUsers {

    /** @param search part of the user name, or empty for all */
    Page<PortalUser> list(String search, PageRequest page);

    /** The caller. */
    PortalUser self();

    /** Creates a person with a generated password that must be changed at the first login. */
    IssuedPassword create(PortalUser draft);

    /** Stores enabled, account and roles; a conflict when somebody else was quicker. */
    PortalUser update(PortalUser user);

    /** Gives a new generated password, which must be changed at the next login. */
    IssuedPassword resetPassword(String username);

    /**
     * Changes the caller's own password.
     *
     * @throws org.failoverforwarding.api.ValidationException field "current" when it is wrong, "password" when the new
     *     one is too weak (at least 12 characters, at most 128, not the user name)
     */
    void changePassword(String current, String password);

    void delete(String username);
}
