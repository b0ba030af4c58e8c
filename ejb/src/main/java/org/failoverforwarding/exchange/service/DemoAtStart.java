package org.failoverforwarding.exchange.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.account.persistence.AccountRepository;
import org.failoverforwarding.account.persistence.PortalUserRepository;
import org.failoverforwarding.account.service.Caller;
import org.failoverforwarding.directory.Account;
import org.failoverforwarding.directory.Roles;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.operation.Setting;
import org.failoverforwarding.routing.service.RoutingChange;
import org.failoverforwarding.routing.service.RoutingChanges;
import org.jboss.logging.Logger;

/**
 * Fills an empty database with the demo when the system property {@code failover.demo} is true. A server without it
 * locks out what the demo has left behind, so that no known password is worth anything there.
 */
@Singleton
@Startup
@DependsOn("RoutingDirectoryLoader")
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class DemoAtStart {

    static final String BUSINESS = "Muster AG";
    static final String HOME = "Familie Meier";

    private static final String PROPERTY = "failover.demo";
    private static final String TABLE = "/demo/demo.csv";
    private static final PhoneNumber VOICEMAIL = new PhoneNumber("+41442005002");
    private static final Logger LOG = Logger.getLogger(DemoAtStart.class);

    private Imports imports;
    private Transactions transactions;
    private AccountRepository accounts;
    private PortalUserRepository users;
    private DemoPeople people;
    private DemoSystems systems;
    private RoutingChanges changes;

    protected DemoAtStart() {}

    @Inject
    public DemoAtStart(
            Imports imports,
            Transactions transactions,
            AccountRepository accounts,
            PortalUserRepository users,
            DemoPeople people,
            DemoSystems systems,
            RoutingChanges changes) {
        this.imports = imports;
        this.transactions = transactions;
        this.accounts = accounts;
        this.users = users;
        this.people = people;
        this.systems = systems;
        this.changes = changes;
    }

    @PostConstruct
    void start() {
        if (Setting.flag(PROPERTY)) {
            fill();
        } else {
            transactions.run(this::lockOut);
        }
    }

    /** Only an empty database is filled: nobody gets a known password into a working installation. */
    void fill() {
        boolean[] empty = {false};
        transactions.run(() -> empty[0] = accounts.all().isEmpty() && !users.anyWithRole(Roles.ADMIN));
        if (!empty[0]) {
            return;
        }
        try (Reader table =
                new InputStreamReader(DemoAtStart.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8)) {
            imports.importTable(table, false, Caller.SYSTEM.name(), lines -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        transactions.run(() -> {
            giveVoicemail();
            people.create();
        });
        LOG.info("Demo data created");
    }

    void lockOut() {
        List<String> locked = people.lockOut();
        List<String> replaced = systems.replaceKnownSecrets();
        if (!locked.isEmpty() || !replaced.isEmpty()) {
            LOG.warnf("Left from a demo: portal users %s are disabled, secrets of %s are replaced", locked, replaced);
        }
    }

    private void giveVoicemail() {
        Account account = accounts.findByName(BUSINESS).orElseThrow();
        accounts.update(account.withVoicemail(Optional.of(new Target.InternalNumber(VOICEMAIL))));
        changes.announce(RoutingChange.of(account.id()));
    }
}
