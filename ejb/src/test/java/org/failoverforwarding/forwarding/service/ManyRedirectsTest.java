package org.failoverforwarding.forwarding.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.failoverforwarding.account.persistence.AccountRepository;
import org.failoverforwarding.account.service.Caller;
import org.failoverforwarding.api.ConflictException;
import org.failoverforwarding.api.NotFoundException;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.audit.AuditFilter;
import org.failoverforwarding.audit.persistence.AuditRepository;
import org.failoverforwarding.audit.service.AuditTrail;
import org.failoverforwarding.database.Sample;
import org.failoverforwarding.database.TestDatabase;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.directory.Paging;
import org.failoverforwarding.directory.TelephoneSystem;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.number.persistence.NumberRepository;
import org.failoverforwarding.number.persistence.SharedRuleRepository;
import org.failoverforwarding.number.service.AccountNumbers;
import org.failoverforwarding.number.service.NumberEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The redirects of many numbers change together or not at all. */
class ManyRedirectsTest {

    private static final int MANY = 600;

    private final TestDatabase database = new TestDatabase();
    private final EntityManager em = database.entityManager();
    private final NumberRepository stored = new NumberRepository(em);
    private final AuditRepository audit = new AuditRepository(em);
    private final RedirectService redirects = new RedirectServiceBean(
            new NumberEditor(stored, () -> Caller.SYSTEM, new AuditTrail(audit), change -> {}),
            new AccountNumbers(stored, new AccountRepository(em), new SharedRuleRepository(em)));
    private List<ManagedNumber> numbers;

    @BeforeEach
    void storeNumbers() {
        em.getTransaction().begin();
        TelephoneSystem system = Sample.system(em, Sample.account(em, "Mine"), "my-pbx");
        numbers = stored.insertAll(IntStream.range(0, MANY)
                .mapToObj(i -> ManagedNumber.draft(number(i), system)
                        .withAction(IncomingCallAction.FORWARD_ONLY, Duration.ofSeconds(20)))
                .toList());
        em.clear();
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
        database.close();
    }

    private static PhoneNumber number(int i) {
        return new PhoneNumber("+4144%07d".formatted(2_000_000 + i));
    }

    private static Redirect to(Target target) {
        return Sample.redirect("Fallback", target);
    }

    private static RedirectsChange change(ManagedNumber number, Target target) {
        return new RedirectsChange(number.number(), List.of(to(target)), number.version());
    }

    private List<RedirectsChange> allTo(Target target) {
        return numbers.stream().map(number -> change(number, target)).toList();
    }

    @Test
    void allAreReplacedAndRemembered() {
        List<ManagedNumber> after = redirects.replaceAll(allTo(new Target.ExternalNumber(Sample.MOBILE)));
        assertEquals(MANY, after.size());
        for (int i : new int[] {0, MANY / 2, MANY - 1}) {
            ManagedNumber now = stored.find(number(i)).orElseThrow();
            assertEquals(after.get(i), now);
            assertEquals(numbers.get(i).version() + 1, now.version());
            assertEquals(
                    List.of(new Target.ExternalNumber(Sample.MOBILE)),
                    now.redirects().get(0).targets());
        }
        assertEquals(
                MANY,
                audit.page(AuditFilter.ALL, Optional.empty(), Paging.of(0, 10)).total());
    }

    @Test
    void aSecondTimeOnlyTheGivenRedirectsAreLeft() {
        redirects.replaceAll(allTo(new Target.ExternalNumber(Sample.MOBILE)));
        numbers = numbers.stream()
                .map(number -> stored.find(number.number()).orElseThrow())
                .toList();
        redirects.replaceAll(allTo(new Target.InternalNumber(number(0))).subList(1, MANY));
        assertEquals(1, redirects.redirects(number(1)).size());
        assertEquals(
                List.of(new Target.InternalNumber(number(0))),
                redirects.redirects(number(1)).get(0).targets());
    }

    @Test
    void aLoopThatTheListItselfMakesIsRefusedWithItsPlace() {
        List<RedirectsChange> changes = List.of(
                change(numbers.get(0), new Target.InternalNumber(number(1))),
                change(numbers.get(1), new Target.InternalNumber(number(2))),
                change(numbers.get(2), new Target.InternalNumber(number(0))));
        ValidationException refused = assertThrows(ValidationException.class, () -> redirects.replaceAll(changes));
        assertEquals("[2].targets", refused.field());
        assertEquals("certain-loop", refused.reason());
    }

    @Test
    void theNumberThatSomebodyElseChangedIsNamed() {
        List<RedirectsChange> changes = new ArrayList<>(allTo(new Target.ExternalNumber(Sample.MOBILE)));
        changes.set(MANY - 1, new RedirectsChange(number(MANY - 1), List.of(), 7));
        ConflictException conflict = assertThrows(ConflictException.class, () -> redirects.replaceAll(changes));
        assertTrue(conflict.getMessage().startsWith(number(MANY - 1) + ": "), conflict.getMessage());
    }

    @Test
    void theNumberThatIsNotThereIsNamed() {
        RedirectsChange missing = new RedirectsChange(number(MANY), List.of(), 1);
        NotFoundException refused = assertThrows(NotFoundException.class, () -> redirects.replaceAll(List.of(missing)));
        assertTrue(refused.getMessage().startsWith(number(MANY) + ": "), refused.getMessage());
    }
}
