package org.failoverforwarding.account.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.SaltedPassword;
import org.failoverforwarding.account.persistence.PortalUserRepository;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.audit.service.AuditTrail;
import org.failoverforwarding.directory.PortalUser;
import org.failoverforwarding.directory.Roles;
import org.failoverforwarding.operation.Setting;
import org.jboss.logging.Logger;

/**
 * Creates the administrator whom the system property {@code failover.admin.create} names, when the server starts and
 * there is no such user. The generated password goes to a file that only the owner of the server may read; it must be
 * changed at the first login.
 */
@Singleton
@Startup
@DependsOn({"DatabaseMigration", "DemoAtStart"})
@PermitAll
public class FirstAdministrator {

    /** System property with the user name. */
    static final String PROPERTY = "failover.admin.create";

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);

    private PortalUserRepository users;
    private AuditTrail audit;

    protected FirstAdministrator() {}

    @Inject
    public FirstAdministrator(PortalUserRepository users, AuditTrail audit) {
        this.users = users;
        this.audit = audit;
    }

    @PostConstruct
    void create() {
        String name = Setting.text(PROPERTY, "");
        if (!name.isBlank()) {
            create(name, DataDirectory.ofInstallation());
        }
    }

    void create(String name, Path directory) {
        if (users.find(name).isPresent()) {
            LOG.infof("There is a user %s already; no administrator was created", name);
            return;
        }
        PortalUser draft = PortalUser.draft(name, Optional.empty(), Set.of(Roles.ADMIN));
        try {
            PortalUserRules.check(draft, Caller.SYSTEM);
        } catch (ValidationException e) {
            LOG.errorf("No administrator was created: %s", e.getMessage());
            return;
        }
        String password = Secrets.generate();
        Path file = directory.resolve("password-of-" + name + ".txt");
        try {
            OwnerFile.write(file, password + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException("The password cannot be written to " + file, e);
        }
        PortalUser created = users.insert(draft, SaltedPassword.of(password, new SecureRandom()), Instant.now());
        audit.created(Caller.SYSTEM.name(), Optional.empty(), name, created);
        LOG.infof("Administrator %s created; the first password is in %s", name, file);
    }
}
