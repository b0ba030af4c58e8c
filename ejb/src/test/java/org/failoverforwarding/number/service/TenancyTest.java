package org.failoverforwarding.number.service;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.persistence.AccountRepository;
import org.failoverforwarding.account.persistence.PortalUserRepository;
import org.failoverforwarding.account.persistence.TelephoneSystemRepository;
import org.failoverforwarding.account.service.AccountService;
import org.failoverforwarding.account.service.AccountServiceBean;
import org.failoverforwarding.account.service.Caller;
import org.failoverforwarding.account.service.PortalUserService;
import org.failoverforwarding.account.service.PortalUserServiceBean;
import org.failoverforwarding.account.service.TelephoneSystemService;
import org.failoverforwarding.account.service.TelephoneSystemServiceBean;
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
import org.failoverforwarding.directory.NumberFilter;
import org.failoverforwarding.directory.Paging;
import org.failoverforwarding.directory.PortalUser;
import org.failoverforwarding.directory.Roles;
import org.failoverforwarding.directory.TelephoneSystem;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.forwarding.service.RedirectService;
import org.failoverforwarding.forwarding.service.RedirectServiceBean;
import org.failoverforwarding.number.persistence.NumberOverview;
import org.failoverforwarding.number.persistence.NumberRepository;
import org.failoverforwarding.number.persistence.SharedRuleRepository;
import org.failoverforwarding.routing.service.RoutingChange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a caller of one account can do to another one: nothing, and it does not even learn that it exists. */
class TenancyTest {

    private final TestDatabase database = new TestDatabase();
    private final EntityManager em = database.entityManager();
    private final List<RoutingChange> announced = new ArrayList<>();
    private Caller caller = Caller.SYSTEM;

    private final AuditTrail audit = new AuditTrail(new AuditRepository(em));
    private final AccountRepository accountRepository = new AccountRepository(em);
    private final TelephoneSystemRepository systemRepository = new TelephoneSystemRepository(em);
    private final NumberRepository numberRepository = new NumberRepository(em);
    private final AccountNumbers own =
            new AccountNumbers(numberRepository, accountRepository, new SharedRuleRepository(em));
    private final NumberEditor editor = new NumberEditor(numberRepository, () -> caller, audit, announced::add);

    private final NumberService numbers =
            new NumberServiceBean(new NumberOverview(em), editor, own, systemRepository, () -> caller);
    private final RedirectService redirects = new RedirectServiceBean(editor, own);
    private final AccountService accounts =
            new AccountServiceBean(accountRepository, () -> caller, audit, announced::add);
    private final TelephoneSystemService systems =
            new TelephoneSystemServiceBean(systemRepository, accountRepository, () -> caller, audit, announced::add);
    private final PortalUserService people =
            new PortalUserServiceBean(new PortalUserRepository(em), () -> caller, audit);

    private Account mine;
    private Account theirs;
    private TelephoneSystem theirSystem;
    private ManagedNumber myNumber;
    private ManagedNumber theirNumber;

    @BeforeEach
    void storeTwoAccounts() {
        em.getTransaction().begin();
        mine = Sample.account(em, "Mine");
        theirs = Sample.account(em, "Theirs");
        theirSystem = Sample.system(em, theirs, "their-pbx");
        myNumber = Sample.number(em, Sample.NUMBER, Sample.system(em, mine, "my-pbx"));
        theirNumber = Sample.number(em, Sample.OTHER_NUMBER, theirSystem);
        em.getTransaction().commit();
        em.getTransaction().begin();
        caller = new Caller("me", Set.of(Roles.ACCOUNT_ADMIN), Set.of(mine.id()));
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
        database.close();
    }

    @Test
    void listsShowTheOwnAccountOnly() {
        assertEquals(1, numbers.overview(NumberFilter.ALL, Paging.of(0, 10)).total());
        assertEquals(
                0,
                numbers.overview(new NumberFilter(Optional.of(theirs.id()), Optional.empty(), ""), Paging.of(0, 10))
                        .total());
        assertEquals(List.of(mine), accounts.accounts("", Paging.of(0, 10)).rows());
    }

    @Test
    void nothingOfAnotherAccountIsFound() {
        Redirect redirect = Sample.redirect("Theft", new Target.ExternalNumber(Sample.MOBILE));
        long version = theirNumber.version();
        assertNotFound(() -> numbers.number(Sample.OTHER_NUMBER));
        assertNotFound(() ->
                numbers.changeAction(Sample.OTHER_NUMBER, IncomingCallAction.REJECT, Duration.ofSeconds(20), version));
        assertNotFound(() -> redirects.redirects(Sample.OTHER_NUMBER));
        assertNotFound(() -> redirects.add(Sample.OTHER_NUMBER, redirect, version));
        assertNotFound(() -> accounts.account(theirs.id()));
        assertNotFound(() -> accounts.update(theirs));
        assertNotFound(() -> systems.systems(theirs.id()));
        assertNotFound(() -> systems.system(theirSystem.id()));
        assertNotFound(() -> systems.replaceSecret(theirSystem.id(), theirSystem.version()));
        assertNotFound(() -> systems.create(TelephoneSystem.draft(theirs.id(), "New", "new-pbx")));
        assertEquals(List.of(), announced);
    }

    @Test
    void whatBelongsToAnotherAccountCannotBeUsed() {
        long version = myNumber.version();
        assertRefused("system", () -> numbers.assign(Sample.NUMBER, theirSystem.id(), version));
        assertRefused(
                "targets",
                () -> redirects.add(
                        Sample.NUMBER,
                        Sample.redirect("Theft", new Target.InternalNumber(Sample.OTHER_NUMBER)),
                        version));
        assertRefused("roles", () -> people.create(user("spy", Optional.of(theirs), Roles.ACCOUNT_ADMIN)));
        assertRefused("roles", () -> people.create(user("spy", Optional.empty(), Roles.ADMIN)));
    }

    @Test
    void theOwnNumberIsChangedAuditedAndAnnounced() {
        ManagedNumber after = redirects.add(
                Sample.NUMBER,
                Sample.redirect("Fallback", new Target.ExternalNumber(Sample.MOBILE)),
                myNumber.version());
        assertEquals(1, after.redirects().size());
        assertEquals(List.of(RoutingChange.of(Set.of(Sample.NUMBER))), announced);
        em.flush();
        AuditEntry entry = new AuditRepository(em)
                .page(AuditFilter.ALL, Optional.of(Set.of(mine.id())), Paging.of(0, 1))
                .rows()
                .get(0);
        assertEquals("me", entry.who());
        assertTrue(entry.after().orElseThrow().contains("\"designation\":\"Fallback\""));
        assertTrue(entry.before().orElseThrow().contains("\"redirects\":[]"));
    }

    @Test
    void aStaleVersionIsAConflict() {
        numbers.changeAction(Sample.NUMBER, IncomingCallAction.REJECT, Duration.ofSeconds(20), myNumber.version());
        assertThrows(
                ConflictException.class,
                () -> numbers.changeAction(
                        Sample.NUMBER, IncomingCallAction.RING_ONLY, Duration.ofSeconds(20), myNumber.version()));
    }

    @Test
    void aResellerMakesAccountsThatItLooksAfter() {
        caller = new Caller("dealer", Set.of(Roles.RESELLER), Set.of());
        Account made = accounts.create(Account.draft("Made", mine.edition(), "CH"));
        assertEquals(Optional.of("dealer"), made.reseller());
        assertEquals(Set.of(made.id()), accountRepository.ofReseller("dealer"));
        assertNotFound(() -> accounts.account(mine.id()));
    }

    @Test
    void aSecretIsShownOnceAndNeverAudited() {
        TelephoneSystem.Issued issued = systems.create(TelephoneSystem.draft(mine.id(), "New", "new-pbx"));
        assertTrue(issued.secret().length() >= 22);
        em.flush();
        assertTrue(new AuditRepository(em)
                .page(AuditFilter.ALL, Optional.empty(), Paging.of(0, 10)).rows().stream()
                        .noneMatch(entry -> entry.toString().contains(issued.secret())));
    }

    @Test
    void aChangedPasswordNeedNotBeChangedAgain() {
        caller = Caller.SYSTEM;
        PortalUser.Issued issued = people.create(user("anna", Optional.of(mine), Roles.ACCOUNT_USER));
        em.flush();
        em.clear();
        caller = new Caller("anna", Set.of(Roles.ACCOUNT_USER), Set.of(mine.id()));
        assertRefused("current", () -> people.changePassword("wrong", "correct horse battery"));
        assertRefused("password", () -> people.changePassword(issued.password(), "short"));
        people.changePassword(issued.password(), "correct horse battery");
        em.clear();
        assertFalse(people.self().mustChangePassword());
    }

    @Test
    void ofTwoWhoChangeAPersonTheSlowerIsTold() {
        caller = Caller.SYSTEM;
        PortalUser read = people.create(user("anna", Optional.of(mine), Roles.ACCOUNT_USER))
                .user();
        PortalUser disabled = new PortalUser("anna", false, true, read.account(), read.roles(), read.version());
        people.update(disabled);
        assertThrows(ConflictException.class, () -> people.update(read));
        assertFalse(people.user("anna").enabled());
    }

    @Test
    void aVoicemailIsANumberOfTheAccount() {
        caller = Caller.SYSTEM;
        accounts.update(mine.withVoicemail(Optional.of(new Target.InternalNumber(Sample.NUMBER))));
        assertRefused(
                "voicemail",
                () -> accounts.update(theirs.withVoicemail(Optional.of(new Target.InternalNumber(Sample.NUMBER)))));
        assertRefused(
                "voicemail",
                () -> accounts.create(Account.draft("New", mine.edition(), "CH")
                        .withVoicemail(Optional.of(new Target.InternalNumber(Sample.NUMBER)))));
    }

    @Test
    void anAdministratorSeesEverything() {
        caller = new Caller("chief", Set.of(Roles.ADMIN), Set.of());
        assertEquals(2, numbers.overview(NumberFilter.ALL, Paging.of(0, 10)).total());
        assertDoesNotThrow(() -> numbers.number(Sample.OTHER_NUMBER));
    }

    private static PortalUser user(String name, Optional<Account> account, String role) {
        return PortalUser.draft(name, account.map(Account::id), Set.of(role));
    }

    private static void assertNotFound(Runnable work) {
        assertThrows(NotFoundException.class, work::run);
    }

    private static void assertRefused(String field, Runnable work) {
        assertEquals(field, assertThrows(ValidationException.class, work::run).field());
    }
}
