package org.failoverforwarding.exchange.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.failoverforwarding.account.Edition;
import org.failoverforwarding.account.StoredSecret;
import org.failoverforwarding.account.persistence.AccountRepository;
import org.failoverforwarding.account.persistence.PortalUserRepository;
import org.failoverforwarding.database.Sample;
import org.failoverforwarding.directory.Account;
import org.failoverforwarding.forwarding.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DemoTest {

    private final ImportBench bench = new ImportBench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aDemoHasANumberWithFallbackAVoicemailAndPeople() {
        bench.demo().fill();
        assertEquals(
                List.of(new Target.InternalNumber(Sample.OTHER_NUMBER)),
                bench.number(Sample.NUMBER).redirects().get(0).targets());
        assertTrue(business().voicemail().isPresent());
        assertTrue(isLoginPossible("admin", "admin-demo"));
        assertTrue(isLoginPossible("customer", "customer-demo"));
        assertTrue(isLoginPossible("home", "home-demo"));
    }

    @Test
    void aWorkingInstallationGetsNoDemo() {
        bench.database()
                .doInTransaction(em -> new AccountRepository(em).insert(Account.draft("Real AG", Edition.PRO, "CH")));
        bench.demo().fill();
        assertTrue(bench.find(Sample.NUMBER).isEmpty());
        assertFalse(isLoginPossible("admin", "admin-demo"));
    }

    @Test
    void aServerWithoutDemoLocksOutWhatTheDemoLeft() {
        bench.demo().fill();
        StoredSecret known = bench.secret("muster-pbx");
        bench.lockOutDemo();
        assertFalse(isLoginPossible("admin", "admin-demo"));
        assertNotEquals(known, bench.secret("muster-pbx"));
    }

    private Account business() {
        return bench.database()
                .inTransaction(em -> new AccountRepository(em).findByName(DemoAtStart.BUSINESS))
                .orElseThrow();
    }

    private boolean isLoginPossible(String name, String password) {
        return bench.database().inTransaction(em -> {
            PortalUserRepository users = new PortalUserRepository(em);
            Optional<Boolean> enabled = users.find(name).map(user -> user.enabled());
            return enabled.orElse(false) && users.password(name).orElseThrow().matches(password);
        });
    }
}
