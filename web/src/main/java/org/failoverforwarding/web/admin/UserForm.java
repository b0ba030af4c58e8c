package org.failoverforwarding.web.admin;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.directory.PortalUser;
import org.failoverforwarding.directory.Roles;
import org.failoverforwarding.web.audit.Edit;

/** What is typed into the dialog of a portal user. */
public class UserForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final boolean fresh;
    private final Edit<PortalUser> edit;
    private String username;
    private String role;
    private boolean enabled;

    private UserForm(boolean fresh, PortalUser user) {
        this.fresh = fresh;
        edit = new Edit<>(user);
        username = user.username();
        role = user.roles().stream().findFirst().orElse(Roles.ACCOUNT_USER);
        enabled = user.enabled();
    }

    static UserForm draft() {
        return new UserForm(true, PortalUser.draft("", Optional.empty(), Set.of(Roles.ACCOUNT_USER)));
    }

    static UserForm of(PortalUser user) {
        return new UserForm(false, user);
    }

    /** The person; those of an account belong to the chosen one. */
    PortalUser toUser(Optional<AccountId> chosen) {
        boolean ofAccount = role.equals(Roles.ACCOUNT_ADMIN) || role.equals(Roles.ACCOUNT_USER);
        PortalUser base = edit.base();
        Optional<AccountId> account = ofAccount ? base.account().or(() -> chosen) : Optional.empty();
        return new PortalUser(username, enabled, base.mustChangePassword(), account, Set.of(role), base.version());
    }

    void overtakenBy(PortalUser stored) {
        edit.overtakenBy(stored);
    }

    public Edit<PortalUser> getEdit() {
        return edit;
    }

    public boolean isFresh() {
        return fresh;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username.strip();
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }
}
