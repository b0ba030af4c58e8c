package org.failoverforwarding.account.persistence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.SaltedPassword;
import org.failoverforwarding.directory.PortalUser;

/** Row of a portal user; the server's security realm reads the same table. */
@Entity(name = "PortalUser")
@Table(name = "portal_user")
class PortalUserEntity {

    @Id
    String username;

    @Version
    long version;

    @Column(name = "password_hash")
    String passwordHash;

    @Column(name = "password_salt")
    String passwordSalt;

    @Column(name = "password_iterations")
    int passwordIterations;

    boolean enabled;

    @Column(name = "must_change")
    boolean mustChange;

    @Column(name = "account_id")
    Long accountId;

    long created;

    @Column(name = "password_changed")
    long passwordChanged;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "portal_user_role", joinColumns = @JoinColumn(name = "username"))
    @Column(name = "role")
    Set<String> roles = new HashSet<>();

    void take(PortalUser user) {
        enabled = user.enabled();
        mustChange = user.mustChangePassword();
        accountId = user.account().map(AccountId::value).orElse(null);
        if (!roles.equals(user.roles())) {
            roles.clear();
            roles.addAll(user.roles());
        }
    }

    void take(SaltedPassword password, Instant at) {
        passwordHash = password.hash();
        passwordSalt = password.salt();
        passwordIterations = password.iterations();
        passwordChanged = at.toEpochMilli();
    }

    void mustChangePassword(boolean must) {
        mustChange = must;
    }

    SaltedPassword password() {
        return new SaltedPassword(passwordHash, passwordSalt, passwordIterations);
    }

    PortalUser toUser() {
        return new PortalUser(
                username, enabled, mustChange, Optional.ofNullable(accountId).map(AccountId::new), roles, version);
    }
}
