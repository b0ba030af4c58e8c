package org.failoverforwarding.screening.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.persistence.AccountRepository;
import org.failoverforwarding.account.service.Caller;
import org.failoverforwarding.api.NotFoundException;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.audit.AuditEntry;
import org.failoverforwarding.audit.AuditFilter;
import org.failoverforwarding.audit.persistence.AuditRepository;
import org.failoverforwarding.audit.service.AuditTrail;
import org.failoverforwarding.database.Sample;
import org.failoverforwarding.database.TestDatabase;
import org.failoverforwarding.directory.Account;
import org.failoverforwarding.directory.Paging;
import org.failoverforwarding.directory.Roles;
import org.failoverforwarding.event.EmergencyChanged;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.number.persistence.NumberRepository;
import org.failoverforwarding.number.persistence.SharedRuleRepository;
import org.failoverforwarding.number.service.AccountNumbers;
import org.failoverforwarding.routing.service.RoutingChange;
import org.failoverforwarding.screening.EmergencyMode;
import org.failoverforwarding.screening.persistence.EmergencyModeRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmergencyServiceTest {

    private static final Instant NOW = Instant.parse("2026-11-25T10:42:07Z");
    private static final Instant LATER = NOW.plus(EmergencyMode.USUAL);
    private static final Target MOBILE = new Target.ExternalNumber(Sample.MOBILE);
    private static final Optional<PhoneNumber> WHOLE_ACCOUNT = Optional.empty();
    private static final Optional<PhoneNumber> NUMBER = Optional.of(Sample.NUMBER);

    private final TestDatabase database = new TestDatabase();
    private final EntityManager em = database.entityManager();
    private final List<RoutingChange> announced = new ArrayList<>();
    private final List<EmergencyChanged> told = new ArrayList<>();
    private final AuditRepository log = new AuditRepository(em);
    private Caller caller = Caller.SYSTEM;
    private Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private AccountId account;

    @BeforeEach
    void storeTwoAccounts() {
        em.getTransaction().begin();
        Account mine = Sample.account(em, "Mine");
        account = mine.id();
        Sample.number(em, Sample.NUMBER, Sample.system(em, mine, "my-pbx"));
        Sample.number(em, Sample.OTHER_NUMBER, Sample.system(em, Sample.account(em, "Theirs"), "their-pbx"));
        caller = new Caller("me", Set.of(Roles.ACCOUNT_USER), Set.of(account));
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
        database.close();
    }

    private EmergencyService service() {
        return new EmergencyServiceBean(
                new EmergencyModeRepository(em),
                new AccountNumbers(new NumberRepository(em), new AccountRepository(em), new SharedRuleRepository(em)),
                () -> caller,
                new AuditTrail(log),
                announced::add,
                told::add,
                clock);
    }

    @Test
    void holdsFromItsStartUntilItsEndAndKeepsItsTargetForTheNextTime() {
        EmergencyMode started = service().start(account, WHOLE_ACCOUNT, MOBILE, LATER);
        assertEquals(List.of(started), service().inForce(account));
        clock = Clock.fixed(LATER, ZoneOffset.UTC);
        assertEquals(List.of(), service().inForce(account));
        assertEquals(Optional.of(MOBILE), service().lastTarget(account, WHOLE_ACCOUNT));
    }

    @Test
    void isEndedByHandAtOnce() {
        service().start(account, NUMBER, MOBILE, LATER);
        service().end(account, NUMBER);
        assertEquals(List.of(), service().inForce(account));
        assertEquals(
                List.of(true, false), told.stream().map(EmergencyChanged::on).toList());
        assertEquals(NUMBER, told.get(1).subject().number());
    }

    @Test
    void theAccountsOwnComesBeforeThoseOfItsNumbers() {
        EmergencyMode ofNumber = service().start(account, NUMBER, MOBILE, LATER);
        EmergencyMode ofAccount = service().start(account, WHOLE_ACCOUNT, MOBILE, LATER);
        assertEquals(List.of(ofAccount, ofNumber), service().inForce(account));
        assertEquals(List.of(RoutingChange.ofScreening(account), RoutingChange.ofScreening(account)), announced);
    }

    @Test
    void isWrittenIntoTheAuditLog() {
        service().start(account, WHOLE_ACCOUNT, MOBILE, LATER);
        service().start(account, WHOLE_ACCOUNT, MOBILE, LATER.plusSeconds(60));
        service().end(account, WHOLE_ACCOUNT);
        List<AuditEntry> entries =
                log.page(AuditFilter.ALL, Optional.empty(), Paging.of(0, 10)).rows();
        assertEquals(
                List.of(AuditEntry.Action.DELETED, AuditEntry.Action.CHANGED, AuditEntry.Action.CREATED),
                entries.stream().map(AuditEntry::action).toList());
        assertEquals("Mine", entries.get(0).key());
        assertTrue(entries.get(2).after().orElseThrow().contains("\"target\":\"EXTERNAL:+41791234567\""));
    }

    @Test
    void lastsAtMostAWeekAndEndsInTheFuture() {
        assertEquals("until", refused(MOBILE, NOW.plus(EmergencyMode.LONGEST).plusMillis(1)));
        assertEquals("until", refused(MOBILE, NOW));
        service().start(account, WHOLE_ACCOUNT, MOBILE, NOW.plus(Duration.ofDays(7)));
    }

    @Test
    void itsTargetObeysTheRulesOfTargets() {
        assertEquals("target", refused(new Target.ExternalNumber(new PhoneNumber("+41900123456")), LATER));
        assertEquals("target", refused(new Target.Extension("77"), LATER));
        EmergencyMode own = service().start(account, WHOLE_ACCOUNT, new Target.ExternalNumber(Sample.NUMBER), LATER);
        assertEquals(new Target.InternalNumber(Sample.NUMBER), own.target());
        assertThrows(ValidationException.class, () -> service().start(account, NUMBER, own.target(), LATER));
    }

    @Test
    void endsWithItsNumber() {
        service().start(account, NUMBER, MOBILE, LATER);
        NumberRepository numbers = new NumberRepository(em);
        numbers.delete(Sample.NUMBER, numbers.find(Sample.NUMBER).orElseThrow().version());
        assertEquals(List.of(), service().inForce(account));
    }

    @Test
    void numbersAndAccountsOfOthersDoNotExist() {
        AccountId theirs = new NumberRepository(em).ownerOf(Sample.OTHER_NUMBER).orElseThrow();
        assertThrows(NotFoundException.class, () -> service().start(theirs, WHOLE_ACCOUNT, MOBILE, LATER));
        assertThrows(
                NotFoundException.class,
                () -> service().start(account, Optional.of(Sample.OTHER_NUMBER), MOBILE, LATER));
        assertThrows(NotFoundException.class, () -> service().inForce(theirs));
        assertThrows(NotFoundException.class, () -> service().end(theirs, WHOLE_ACCOUNT));
    }

    private String refused(Target target, Instant until) {
        return assertThrows(ValidationException.class, () -> service().start(account, WHOLE_ACCOUNT, target, until))
                .field();
    }
}
