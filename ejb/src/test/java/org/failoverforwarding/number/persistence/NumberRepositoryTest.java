package org.failoverforwarding.number.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.api.ConflictException;
import org.failoverforwarding.database.Sample;
import org.failoverforwarding.database.TestDatabase;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.directory.NumberFilter;
import org.failoverforwarding.directory.NumberRow;
import org.failoverforwarding.directory.Page;
import org.failoverforwarding.directory.Paging;
import org.failoverforwarding.directory.TelephoneSystem;
import org.failoverforwarding.forwarding.ActiveTimes;
import org.failoverforwarding.forwarding.CallingPartyDisplay;
import org.failoverforwarding.forwarding.CustomDisplay;
import org.failoverforwarding.forwarding.ForwardingOrder;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.forwarding.TriggerPreset;
import org.failoverforwarding.number.PhoneNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NumberRepositoryTest {

    private final TestDatabase database = new TestDatabase();
    private TelephoneSystem system;

    @BeforeEach
    void storeNumber() {
        system = database.inTransaction(em -> Sample.system(em, Sample.account(em, "Muster AG"), "muster-pbx"));
        database.doInTransaction(em -> Sample.number(em, Sample.NUMBER, system));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void entitiesAreWovenInTheBuild() {
        assertTrue(PersistenceWeaved.class.isAssignableFrom(NumberEntity.class));
    }

    @Test
    void everyPropertyOfNumberAndRedirectComesBackAsItWasStored() {
        ManagedNumber changed = complete(stored());
        ManagedNumber written = database.inTransaction(
                em -> new NumberRepository(em).update(changed).orElseThrow());
        ManagedNumber read = stored();
        assertEquals(written, read);
        assertEquals(changed.withRedirects(read.redirects()), read.withVersion(changed.version()));
        assertEquals(
                changed.redirects().get(1).targets(), read.redirects().get(1).targets());
        assertEquals(
                changed.redirects().get(1).customDisplay(),
                read.redirects().get(1).customDisplay());
    }

    @Test
    void aChangeOfRedirectsAloneRaisesTheVersion() {
        ManagedNumber before = stored();
        update(before.withRedirects(List.of(Sample.redirect("Fallback", new Target.ExternalNumber(Sample.MOBILE)))));
        assertTrue(stored().version() > before.version());
    }

    @Test
    void theSecondOfTwoEditorsGetsAConflictAndChangesNothing() {
        ManagedNumber seenByBoth = stored();
        update(seenByBoth.withAction(IncomingCallAction.REJECT, Duration.ofSeconds(30)));
        assertThrows(
                ConflictException.class,
                () -> update(seenByBoth.withAction(IncomingCallAction.RING_ONLY, Duration.ofSeconds(30))));
        assertEquals(IncomingCallAction.REJECT, stored().action());
    }

    @Test
    void redirectsKeepTheirIdentityWhenTheyAreReorderedAndTheRestIsRemoved() {
        Target mobile = new Target.ExternalNumber(Sample.MOBILE);
        update(stored().withRedirects(List.of(
                Sample.redirect("One", mobile), Sample.redirect("Two", mobile), Sample.redirect("Three", mobile))));
        List<Redirect> before = stored().redirects();
        update(stored().withRedirects(List.of(before.get(2), before.get(0))));
        assertEquals(List.of(before.get(2), before.get(0)), stored().redirects());
    }

    @Test
    void theOverviewFindsANumberInEverySpelling() {
        for (String search : List.of("044 200 50 00", "+41442005000", "0442005000", "2005000", "muster", "PBX", "")) {
            Page<NumberRow> page = overview(search, Optional.empty());
            assertEquals(1, page.total(), search);
            assertEquals("Muster AG", page.rows().get(0).accountName());
        }
        assertEquals(0, overview("no such", Optional.empty()).total());
        assertEquals(0, overview("%", Optional.empty()).total());
    }

    @Test
    void theOverviewShowsOnlyVisibleAccounts() {
        assertEquals(0, overview("", Optional.of(Set.of())).total());
        assertEquals(1, overview("", Optional.of(Set.of(system.account()))).total());
    }

    @Test
    void theOverviewPagesAndSortsInTheDatabase() {
        database.doInTransaction(em -> {
            for (int i = 1; i <= 25; i++) {
                Sample.number(em, new PhoneNumber("+414420050" + (10 + i)), system);
            }
        });
        Page<NumberRow> page = database.inTransaction(em ->
                new NumberOverview(em).page(NumberFilter.ALL, Optional.empty(), new Paging(10, 10, "number", true)));
        assertEquals(26, page.total());
        assertEquals(10, page.rows().size());
        assertEquals(new PhoneNumber("+41442005025"), page.rows().get(0).number());
    }

    private Page<NumberRow> overview(String search, Optional<Set<AccountId>> visible) {
        return database.inTransaction(em -> new NumberOverview(em)
                .page(new NumberFilter(Optional.empty(), Optional.empty(), search), visible, Paging.of(0, 10)));
    }

    private ManagedNumber stored() {
        return database.inTransaction(
                em -> new NumberRepository(em).find(Sample.NUMBER).orElseThrow());
    }

    private void update(ManagedNumber number) {
        database.doInTransaction(em -> new NumberRepository(em).update(number));
    }

    private static ManagedNumber complete(ManagedNumber number) {
        Redirect simple = Sample.redirect("Fallback", new Target.ExternalNumber(Sample.MOBILE));
        Redirect full = new Redirect(
                0,
                "Everything",
                false,
                Set.of(Trigger.ALWAYS),
                List.of(
                        new Target.InternalNumber(Sample.OTHER_NUMBER),
                        new Target.Extension("201"),
                        new Target.SipAddress("sip:voice@example.com")),
                ForwardingOrder.SIMULTANEOUS,
                Duration.ofSeconds(40),
                CallingPartyDisplay.CUSTOM,
                Optional.of(new CustomDisplay(Sample.NUMBER, "{callerName} via {forwarderName}")),
                ActiveTimes.EVERY_DAY);
        return number.withIdentity("200", "Zentrale")
                .withAction(IncomingCallAction.RING_FORWARD_VOICEMAIL, Duration.ofSeconds(300))
                .withTriggers(
                        ForwardingOrder.SIMULTANEOUS,
                        TriggerPreset.CUSTOM,
                        Map.of(Trigger.BUSY, Set.of(486, 600), Trigger.REJECTED, Set.of()))
                .withRedirects(List.of(simple, full));
    }
}
