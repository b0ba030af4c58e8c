package org.failoverforwarding.routing.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.persistence.AccountRepository;
import org.failoverforwarding.account.persistence.TelephoneSystemRepository;
import org.failoverforwarding.database.Sample;
import org.failoverforwarding.database.TestDatabase;
import org.failoverforwarding.directory.Account;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.directory.RuleOwner;
import org.failoverforwarding.directory.TelephoneSystem;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.number.persistence.NumberRepository;
import org.failoverforwarding.number.persistence.SharedRuleRepository;
import org.failoverforwarding.routing.RoutingSnapshot;
import org.failoverforwarding.routing.persistence.RoutingRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoutingDirectoryTest {

    private final TestDatabase database = new TestDatabase();
    private final RoutingIndex directory = new RoutingIndex();
    private Account account;
    private TelephoneSystem system;

    @BeforeEach
    void storeTwoNumbers() {
        account = database.inTransaction(em -> Sample.account(em, "Muster AG"));
        system = database.inTransaction(em -> Sample.system(em, account, "muster-pbx"));
        database.doInTransaction(em -> {
            Sample.number(em, Sample.NUMBER, system);
            Sample.number(em, Sample.OTHER_NUMBER, system);
        });
        refresh(RoutingChange.ofEverything());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void numbersOfASystemShareItsSnapshotAndThatOfTheirAccount() {
        RoutingSnapshot one = directory.byNumber(Sample.NUMBER).orElseThrow();
        RoutingSnapshot other = directory.byNumber(Sample.OTHER_NUMBER).orElseThrow();
        assertSame(one.system(), other.system());
        assertSame(one.account(), other.account());
        assertSame(one.system(), directory.systemByUser("muster-pbx").orElseThrow());
    }

    @Test
    void anEditOfANumberIsSeenAfterTheRefresh() {
        edit(stored().withAction(IncomingCallAction.REJECT, Duration.ofSeconds(60))
                .withIdentity("201", "Empfang")
                .withRedirects(List.of(Sample.redirect("Fallback", new Target.ExternalNumber(Sample.MOBILE)))));
        RoutingSnapshot snapshot = directory.byNumber(Sample.NUMBER).orElseThrow();
        assertEquals(IncomingCallAction.REJECT, snapshot.action());
        assertEquals("Fallback", snapshot.redirects().get(0).designation());
        assertEquals(Optional.of(snapshot), directory.byExtension(account.id(), "201"));
    }

    @Test
    void anOldExtensionIsForgottenAndMayGoToAnotherNumber() {
        edit(stored().withIdentity("201", ""));
        edit(stored().withIdentity("202", ""));
        assertTrue(directory.byExtension(account.id(), "201").isEmpty());
        assertTrue(directory.byExtension(account.id(), "202").isPresent());
    }

    @Test
    void redirectsOfTheAccountAndOfTheSystemAreInheritedAfterTheirRefresh() {
        RuleOwner ofAccount = RuleOwner.of(account.id());
        RuleOwner ofSystem = RuleOwner.of(account.id(), system.id());
        share(ofAccount, "Of account");
        refresh(RoutingChange.of(account.id()));
        assertEquals(List.of("Of account"), inherited());
        share(ofSystem, "Of system");
        refresh(RoutingChange.of(system.id()));
        assertEquals(List.of("Of system"), inherited());
        share(ofSystem);
        refresh(RoutingChange.ofEverything());
        assertEquals(List.of("Of account"), inherited());
    }

    private void share(RuleOwner owner, String... designations) {
        database.doInTransaction(em -> {
            SharedRuleRepository rules = new SharedRuleRepository(em);
            rules.update(rules.find(owner)
                    .orElseThrow()
                    .withRedirects(Arrays.stream(designations)
                            .map(designation -> Sample.redirect(designation, new Target.ExternalNumber(Sample.MOBILE)))
                            .toList()));
        });
    }

    private List<String> inherited() {
        return directory.byNumber(Sample.NUMBER).orElseThrow().inherited().stream()
                .map(inherited -> inherited.redirect().designation())
                .toList();
    }

    @Test
    void aRenamedSystemIsFoundByItsNewUserOnlyAndInAllItsNumbers() {
        TelephoneSystem renamed = new TelephoneSystem(
                system.id(),
                system.version(),
                system.account(),
                "New name",
                "new-user",
                system.algorithm(),
                system.sites(),
                system.profile(),
                30);
        database.doInTransaction(em -> new TelephoneSystemRepository(em).update(renamed));
        refresh(RoutingChange.of(system.id()));
        assertTrue(directory.systemByUser("muster-pbx").isEmpty());
        assertEquals(
                30,
                directory.byNumber(Sample.OTHER_NUMBER).orElseThrow().system().channelLimit());
        assertSame(
                directory.systemByUser("new-user").orElseThrow(),
                directory.byNumber(Sample.NUMBER).orElseThrow().system());
    }

    @Test
    void aNumberOnASystemThatIsNotKnownYetBringsItAlong() {
        TelephoneSystem other = database.inTransaction(em -> Sample.system(em, account, "other-pbx"));
        edit(stored().withSystem(other.id()));
        assertEquals(
                "PBX other-pbx",
                directory.byNumber(Sample.NUMBER).orElseThrow().system().name());
    }

    @Test
    void deletedThingsAreGone() {
        database.doInTransaction(em -> new AccountRepository(em).delete(account.id()));
        refresh(RoutingChange.of(account.id()));
        assertEquals(0, directory.size());
        assertTrue(directory.systemByUser("muster-pbx").isEmpty());
        assertTrue(directory.account(account.id()).isEmpty());
    }

    @Test
    void aFullRefreshDropsWhatIsNotStoredAnyMore() {
        database.doInTransaction(em -> new NumberRepository(em).delete(Sample.NUMBER, stored().version()));
        refresh(RoutingChange.ofEverything());
        assertTrue(directory.byNumber(Sample.NUMBER).isEmpty());
        assertEquals(1, directory.size());
    }

    private void refresh(RoutingChange change) {
        database.doInTransaction(
                em -> new RoutingRefresh(new RoutingRepository(em), directory, InstantSource.system()).changed(change));
    }

    private ManagedNumber stored() {
        return database.inTransaction(
                em -> new NumberRepository(em).find(Sample.NUMBER).orElseThrow());
    }

    private void edit(ManagedNumber number) {
        database.doInTransaction(em -> new NumberRepository(em).update(number));
        refresh(RoutingChange.of(Set.of(number.number())));
    }
}
