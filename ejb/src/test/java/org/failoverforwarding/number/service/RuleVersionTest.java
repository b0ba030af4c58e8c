package org.failoverforwarding.number.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.persistence.AccountRepository;
import org.failoverforwarding.account.persistence.ScheduleRepository;
import org.failoverforwarding.account.persistence.TelephoneSystemRepository;
import org.failoverforwarding.account.service.Caller;
import org.failoverforwarding.api.ConflictException;
import org.failoverforwarding.api.NotFoundException;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.audit.AuditEntry;
import org.failoverforwarding.audit.AuditFilter;
import org.failoverforwarding.audit.persistence.AuditRepository;
import org.failoverforwarding.audit.service.AuditTrail;
import org.failoverforwarding.database.Sample;
import org.failoverforwarding.database.TestDatabase;
import org.failoverforwarding.directory.Account;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.directory.Paging;
import org.failoverforwarding.directory.Roles;
import org.failoverforwarding.directory.RuleVersion;
import org.failoverforwarding.directory.Schedule;
import org.failoverforwarding.forwarding.CallingPartyDisplay;
import org.failoverforwarding.forwarding.CustomDisplay;
import org.failoverforwarding.forwarding.ForwardingOrder;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.forwarding.TriggerPreset;
import org.failoverforwarding.forwarding.service.RedirectService;
import org.failoverforwarding.forwarding.service.RedirectServiceBean;
import org.failoverforwarding.forwarding.times.ActiveTimesText;
import org.failoverforwarding.forwarding.times.NamedSchedule;
import org.failoverforwarding.number.persistence.NumberOverview;
import org.failoverforwarding.number.persistence.NumberRepository;
import org.failoverforwarding.number.persistence.SharedRuleRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules of a number can be taken back to each earlier state, and the way back is told like any other change. */
class RuleVersionTest {

    private final TestDatabase database = new TestDatabase();
    private final EntityManager em = database.entityManager();
    private final AuditRepository log = new AuditRepository(em);
    private final NumberRepository stored = new NumberRepository(em);
    private final ScheduleRepository schedules = new ScheduleRepository(em);
    private Caller caller = new Caller("me", Set.of(Roles.ADMIN), Set.of());

    private final NumberEditor editor = new NumberEditor(stored, () -> caller, new AuditTrail(log), change -> {});
    private final AccountNumbers own =
            new AccountNumbers(stored, new AccountRepository(em), new SharedRuleRepository(em));
    private final RedirectService redirects = new RedirectServiceBean(editor, own);
    private final NumberService numbers =
            new NumberServiceBean(new NumberOverview(em), editor, own, new TelephoneSystemRepository(em), () -> caller);
    private final RuleVersionService versions = new RuleVersionServiceBean(editor, own, log, schedules);

    private Account account;

    @BeforeEach
    void aNumber() {
        em.getTransaction().begin();
        account = Sample.account(em, "Mine");
        ManagedNumber number = Sample.number(em, Sample.NUMBER, Sample.system(em, account, "pbx"));
        Schedule open = schedules.insert(new Schedule(0, 0, account.id(), "Open", times("MO-FR 08:00-17:00")));
        Redirect full = new Redirect(
                0,
                "Full",
                false,
                Set.of(Trigger.BUSY, Trigger.ERROR),
                List.of(new Target.ExternalNumber(Sample.MOBILE)),
                ForwardingOrder.SIMULTANEOUS,
                Duration.ofSeconds(20),
                CallingPartyDisplay.CUSTOM,
                Optional.of(new CustomDisplay(Sample.NUMBER, "{callerName}")),
                new NamedSchedule("Open", open.times()));
        ManagedNumber with = redirects.add(Sample.NUMBER, full, number.version());
        nextTransaction();
        numbers.changeTriggers(
                Sample.NUMBER,
                ForwardingOrder.AS_LISTED,
                TriggerPreset.CUSTOM,
                Map.of(Trigger.BUSY, Set.of(486, 600)),
                with.version());
        nextTransaction();
    }

    private void nextTransaction() {
        em.getTransaction().commit();
        em.clear();
        em.getTransaction().begin();
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
        database.close();
    }

    private static org.failoverforwarding.forwarding.ActiveTimes times(String text) {
        try {
            return ActiveTimesText.parse(text);
        } catch (org.failoverforwarding.forwarding.times.ActiveTimesRefused e) {
            throw new IllegalArgumentException(e);
        }
    }

    private ManagedNumber now() {
        return stored.find(Sample.NUMBER).orElseThrow();
    }

    private ManagedNumber spoil() {
        ManagedNumber before = now();
        ManagedNumber without =
                redirects.delete(Sample.NUMBER, before.redirects().get(0).id(), before.version());
        nextTransaction();
        ManagedNumber spoilt = numbers.changeAction(
                Sample.NUMBER, IncomingCallAction.RING_ONLY, Duration.ofSeconds(60), without.version());
        nextTransaction();
        return spoilt;
    }

    /** Without identities and counters, which a restored rule gets anew. */
    private static ManagedNumber rules(ManagedNumber number) {
        return number.withVersion(0)
                .withRedirects(number.redirects().stream()
                        .map(redirect -> redirect.withId(0))
                        .toList());
    }

    @Test
    void everyPartOfTheRulesComesBack() {
        ManagedNumber good = now();
        ManagedNumber spoilt = spoil();
        RuleVersion wanted = versions.versions(Sample.NUMBER).get(2);
        ManagedNumber restored = versions.restore(Sample.NUMBER, wanted.entry(), wanted.before(), spoilt.version());
        assertEquals(rules(good), rules(restored));
        assertEquals(rules(good), rules(now()));
    }

    @Test
    void theWayBackIsAuditedAndCanBeTakenBack() {
        ManagedNumber spoilt = spoil();
        RuleVersion wanted = versions.versions(Sample.NUMBER).get(2);
        ManagedNumber restored = versions.restore(Sample.NUMBER, wanted.entry(), wanted.before(), spoilt.version());
        nextTransaction();
        AuditEntry entry = log.page(AuditFilter.ALL, Optional.empty(), Paging.of(0, 1))
                .rows()
                .get(0);
        assertEquals(AuditEntry.Action.RESTORED, entry.action());
        assertEquals("me", entry.who());
        RuleVersion undo = versions.versions(Sample.NUMBER).get(1);
        assertEquals(
                rules(spoilt), rules(versions.restore(Sample.NUMBER, undo.entry(), undo.before(), restored.version())));
    }

    @Test
    void theStateBeforeTheFirstChangeIsAVersionToo() {
        List<RuleVersion> all = versions.versions(Sample.NUMBER);
        assertTrue(all.get(0).isPresent());
        RuleVersion first = all.get(all.size() - 1);
        assertTrue(first.before());
        assertEquals(
                List.of(),
                versions.restore(Sample.NUMBER, first.entry(), true, now().version())
                        .redirects());
    }

    @Test
    void aStaleVersionIsAConflict() {
        long stale = now().version();
        spoil();
        RuleVersion wanted = versions.versions(Sample.NUMBER).get(2);
        assertThrows(
                ConflictException.class, () -> versions.restore(Sample.NUMBER, wanted.entry(), wanted.before(), stale));
    }

    @Test
    void aScheduleThatIsGoneIsTold() {
        ManagedNumber spoilt = spoil();
        Schedule open = schedules.ofAccount(account.id()).get(0);
        schedules.delete(open.id(), open.version());
        RuleVersion wanted = versions.versions(Sample.NUMBER).get(2);
        ValidationException refused = assertThrows(
                ValidationException.class,
                () -> versions.restore(Sample.NUMBER, wanted.entry(), wanted.before(), spoilt.version()));
        assertEquals("schedule-gone", refused.reason());
    }

    @Test
    void whoSeesAnotherAccountSeesNoVersions() {
        long entry = versions.versions(Sample.NUMBER).get(1).entry();
        caller = new Caller(
                "other",
                Set.of(Roles.ACCOUNT_ADMIN),
                Set.of(new AccountId(account.id().value() + 1)));
        assertThrows(NotFoundException.class, () -> versions.versions(Sample.NUMBER));
        assertThrows(NotFoundException.class, () -> versions.restore(Sample.NUMBER, entry, false, 1));
    }

    @Test
    void theFilterNarrowsTheLog() {
        AuditFilter mine = new AuditFilter(
                "+4144",
                Optional.of(account.id()),
                Optional.of(AuditEntry.Action.CHANGED),
                Optional.of("ManagedNumber"),
                Optional.of(java.time.Instant.EPOCH),
                Optional.of(java.time.Instant.now().plusSeconds(60)));
        assertEquals(2, log.page(mine, Optional.empty(), Paging.of(0, 10)).total());
        AuditFilter past = new AuditFilter(
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(java.time.Instant.EPOCH));
        assertEquals(0, log.page(past, Optional.empty(), Paging.of(0, 10)).total());
    }
}
