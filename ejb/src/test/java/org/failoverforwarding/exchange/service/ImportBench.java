package org.failoverforwarding.exchange.service;

import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.account.StoredSecret;
import org.failoverforwarding.account.persistence.AccountRepository;
import org.failoverforwarding.account.persistence.PortalUserRepository;
import org.failoverforwarding.account.persistence.ScheduleRepository;
import org.failoverforwarding.account.persistence.TelephoneSystemRepository;
import org.failoverforwarding.audit.persistence.AuditRepository;
import org.failoverforwarding.audit.service.AuditTrail;
import org.failoverforwarding.database.TestDatabase;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.exchange.ImportResult;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.number.persistence.NumberRepository;
import org.failoverforwarding.number.persistence.SharedRuleRepository;

/** Imports into an empty database, as the server does it but without the server. */
final class ImportBench implements AutoCloseable {

    private final TestDatabase database = new TestDatabase();
    private final EntityManager em = database.entityManager();
    private int announced;

    private final Imports imports = new Imports(
            new AccountRepository(em),
            new TelephoneSystemRepository(em),
            new NumberRepository(em),
            new ScheduleRepository(em),
            new SharedRuleRepository(em),
            this::inTransaction,
            new AuditTrail(new AuditRepository(em)),
            change -> announced++);

    Imports imports() {
        return imports;
    }

    DemoAtStart demo() {
        AccountRepository accounts = new AccountRepository(em);
        PortalUserRepository users = new PortalUserRepository(em);
        return new DemoAtStart(
                imports,
                this::inTransaction,
                accounts,
                users,
                new DemoPeople(users, accounts),
                new DemoSystems(new TelephoneSystemRepository(em), change -> announced++),
                change -> announced++);
    }

    void lockOutDemo() {
        inTransaction(demo()::lockOut);
    }

    TestDatabase database() {
        return database;
    }

    ImportResult load(String table) {
        return imports.importTable(new StringReader(table), false, "test", lines -> {});
    }

    ImportResult dryRun(String table) {
        return imports.importTable(new StringReader(table), true, "test", lines -> {});
    }

    int announced() {
        return announced;
    }

    Optional<ManagedNumber> find(PhoneNumber number) {
        return database.inTransaction(fresh -> new NumberRepository(fresh).find(number));
    }

    ManagedNumber number(PhoneNumber number) {
        return find(number).orElseThrow();
    }

    StoredSecret secret(String user) {
        return database.inTransaction(fresh -> new TelephoneSystemRepository(fresh)
                .byAuthUsers(List.of(user))
                .get(user)
                .secret());
    }

    private void inTransaction(Runnable work) {
        em.getTransaction().begin();
        try {
            work.run();
            em.getTransaction().commit();
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.clear();
        }
    }

    @Override
    public void close() {
        em.close();
        database.close();
    }
}
