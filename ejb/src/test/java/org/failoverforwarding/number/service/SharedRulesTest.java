package org.failoverforwarding.number.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.persistence.AccountRepository;
import org.failoverforwarding.api.ConflictException;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.database.Sample;
import org.failoverforwarding.database.TestDatabase;
import org.failoverforwarding.directory.Account;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.directory.RuleOwner;
import org.failoverforwarding.directory.SharedRules;
import org.failoverforwarding.directory.TelephoneSystem;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.SharedRedirects;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.number.persistence.NumberRepository;
import org.failoverforwarding.number.persistence.SharedRuleRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Redirects which numbers inherit, stored and judged. */
class SharedRulesTest {

    private static final Target MOBILE = new Target.ExternalNumber(Sample.MOBILE);

    private final TestDatabase database = new TestDatabase();
    private final EntityManager em = database.entityManager();
    private final NumberRepository numbers = new NumberRepository(em);
    private final SharedRuleRepository stored = new SharedRuleRepository(em);
    private final AccountNumbers own = new AccountNumbers(numbers, new AccountRepository(em), stored);
    private AccountId account;
    private TelephoneSystem system;
    private RuleOwner ofAccount;
    private RuleOwner ofSystem;

    @BeforeEach
    void storeTwoNumbers() {
        em.getTransaction().begin();
        Account muster = Sample.account(em, "Muster AG");
        account = muster.id();
        system = Sample.system(em, muster, "muster-pbx");
        Sample.number(em, Sample.NUMBER, system);
        Sample.number(em, Sample.OTHER_NUMBER, system);
        ofAccount = RuleOwner.of(account);
        ofSystem = RuleOwner.of(account, system.id());
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
        database.close();
    }

    private SharedRules write(RuleOwner owner, Redirect... redirects) {
        SharedRules before = stored.find(owner).orElseThrow();
        return stored.update(before.withRedirects(own.checkedShared(account, List.of(redirects))));
    }

    @Test
    void eachLevelKeepsItsOwnRedirectsInOrder() {
        SharedRules account = write(ofAccount, Sample.redirect("B", MOBILE), Sample.redirect("A", MOBILE));
        SharedRules system = write(ofSystem, Sample.redirect("C", MOBILE));
        assertEquals(account, stored.find(ofAccount).orElseThrow());
        assertEquals(
                List.of("B", "A"),
                account.redirects().stream().map(Redirect::designation).toList());
        assertEquals(Map.of(ofAccount, account.redirects(), ofSystem, system.redirects()), stored.all());
        assertEquals(stored.all(), stored.ofAccounts(Set.of(this.account)));
        assertEquals(Map.of(ofSystem, system.redirects()), stored.ofSystems(Set.of(this.system.id())));
        assertEquals(
                new SharedRedirects(system.redirects(), account.redirects()),
                stored.inheritable(this.account, this.system.id()));
    }

    @Test
    void aChangeKeepsTheIdsAndRaisesTheVersionOfItsOwner() {
        SharedRules first = write(ofSystem, Sample.redirect("A", MOBILE), Sample.redirect("B", MOBILE));
        SharedRules second =
                stored.update(first.withRedirects(List.of(first.redirects().get(1))));
        assertEquals(first.version() + 1, second.version());
        assertEquals(
                List.of(first.redirects().get(1)),
                stored.find(ofSystem).orElseThrow().redirects());
        assertThrows(ConflictException.class, () -> stored.update(first));
    }

    @Test
    void numbersKeepTheirOwnRedirectsApart() {
        write(ofAccount, Sample.redirect("Shared", MOBILE));
        assertEquals(List.of(), numbers.find(Sample.NUMBER).orElseThrow().redirects());
    }

    @Test
    void theyObeyTheRulesOfRedirects() {
        assertThrows(ValidationException.class, () -> write(ofAccount, Sample.redirect("", MOBILE)));
        assertThrows(
                ValidationException.class,
                () -> write(ofAccount, Sample.redirect("A", MOBILE), Sample.redirect("A", MOBILE)));
        assertThrows(
                ValidationException.class, () -> write(ofAccount, Sample.redirect("A", new Target.Extension("77"))));
    }

    @Test
    void aCircleThroughAnInheritedRedirectIsRefused() {
        ManagedNumber other = numbers.find(Sample.OTHER_NUMBER).orElseThrow();
        numbers.update(other.withAction(IncomingCallAction.FORWARD_ONLY, other.ringTime())
                .withRedirects(List.of(Sample.redirect("Back", new Target.InternalNumber(Sample.NUMBER)))));
        ManagedNumber first = numbers.find(Sample.NUMBER).orElseThrow();
        numbers.update(first.withAction(IncomingCallAction.FORWARD_ONLY, first.ringTime()));
        SharedRules after = write(ofAccount, Sample.redirect("Shared", new Target.InternalNumber(Sample.OTHER_NUMBER)));
        ValidationException refused =
                assertThrows(ValidationException.class, () -> own.requireNoLoop(account, after.redirects()));
        assertEquals("certain-loop", refused.reason());
        assertThrows(
                ValidationException.class,
                () -> own.sound(numbers.find(Sample.NUMBER).orElseThrow()));
    }

    @Test
    void aTargetOfTheAccountsRedirectsMayInheritThemItself() {
        SharedRules after =
                write(ofAccount, Sample.redirect("Reception", new Target.InternalNumber(Sample.OTHER_NUMBER)));
        own.requireNoLoop(account, after.redirects());
        own.sound(numbers.find(Sample.OTHER_NUMBER).orElseThrow());
    }

    @Test
    void theyGoWithTheirSystemAndTheirAccount() {
        write(ofSystem, Sample.redirect("A", MOBILE));
        em.flush();
        new AccountRepository(em).delete(account);
        assertEquals(Map.of(), stored.all());
    }
}
