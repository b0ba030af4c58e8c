package org.failoverforwarding.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.naming.NamingException;
import org.failoverforwarding.api.example.FallbackExample;
import org.failoverforwarding.api.v1.Account;
import org.failoverforwarding.api.v1.Accounts;
import org.failoverforwarding.api.v1.IncomingCallAction;
import org.failoverforwarding.api.v1.ManagedNumber;
import org.failoverforwarding.api.v1.NumberRedirects;
import org.failoverforwarding.api.v1.Numbers;
import org.failoverforwarding.api.v1.PageRequest;
import org.failoverforwarding.api.v1.Redirect;
import org.failoverforwarding.api.v1.Redirects;
import org.failoverforwarding.api.v1.Target;
import org.failoverforwarding.api.v1.TelephoneSystems;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A stand-alone Java client works with the server, and whatever it does wrong is told in a typed error. */
class RemoteApiIT {

    private static final Target MOBILE = Target.external("+41791234567");

    private static ApiServer api;

    @BeforeAll
    static void start() throws Exception {
        api = ApiServer.shared();
    }

    @Test
    void ofTwoClientsThatEditOneRedirectTheSecondGetsAConflict() throws NamingException {
        ManagedNumber read = api.number("+41442005201");
        Redirects first = api.as("boss").find(Redirects.class);
        Redirects second = api.as("clerk").find(Redirects.class);
        ManagedNumber after = first.add(read.number(), Redirect.fallback("First", MOBILE), read.version());
        assertThrows(
                ConflictException.class,
                () -> second.add(read.number(), Redirect.fallback("Second", MOBILE), read.version()));
        assertEquals(after, api.as("root").find(Numbers.class).get(read.number()));
    }

    @Test
    void aWrongRoleIsRefused() throws NamingException {
        Accounts accounts = api.as("clerk").find(Accounts.class);
        assertThrows(EJBAccessException.class, () -> accounts.create(Account.draft("Mine")));
        assertThrows(EJBAccessException.class, () -> accounts.delete(api.own().id(), 1));
    }

    @Test
    void anotherTenantsThingsDoNotExist() throws NamingException {
        ManagedNumber number = api.number("+41442005202");
        FallbackExample stranger = api.as("stranger");
        assertThrows(
                NotFoundException.class,
                () -> stranger.find(Accounts.class).get(api.own().id()));
        assertThrows(
                NotFoundException.class,
                () -> stranger.find(TelephoneSystems.class).list(api.own().id()));
        Numbers numbers = stranger.find(Numbers.class);
        assertThrows(NotFoundException.class, () -> numbers.get(number.number()));
        assertThrows(
                NotFoundException.class,
                () -> numbers.changeAction(number.number(), IncomingCallAction.REJECT, 25, number.version()));
        assertThrows(
                NotFoundException.class,
                () -> stranger.find(Redirects.class).replace(number.number(), List.of(), number.version()));
        assertEquals(number, api.as("root").find(Numbers.class).get(number.number()));
    }

    @Test
    void badValuesAreNamedAndChangeNothing() throws NamingException {
        ManagedNumber number = api.number("+41442005203");
        Numbers numbers = api.as("boss").find(Numbers.class);
        Redirects redirects = api.as("boss").find(Redirects.class);
        ValidationException ringTime = assertThrows(
                ValidationException.class,
                () -> numbers.changeAction(number.number(), IncomingCallAction.RING_ONLY, 4, number.version()));
        assertEquals("ringTime", ringTime.field());
        ValidationException target = assertThrows(
                ValidationException.class,
                () -> redirects.add(
                        number.number(), Redirect.fallback("F", Target.external("0900 123 456")), number.version()));
        assertTrue(target.field().startsWith("targets"), target.field());
        assertThrows(ValidationException.class, () -> redirects.add(number.number(), null, number.version()));
        assertThrows(ValidationException.class, () -> numbers.get("not a number"));
        assertEquals(number, numbers.get(number.number()));
    }

    @Test
    void oversizedInputIsRefused() throws NamingException {
        Accounts accounts = api.as("root").find(Accounts.class);
        ValidationException name =
                assertThrows(ValidationException.class, () -> accounts.create(Account.draft("x".repeat(1_000_000))));
        assertEquals("name", name.field());
        assertThrows(ValidationException.class, () -> accounts.list("x".repeat(1000), PageRequest.FIRST));
        assertThrows(ValidationException.class, () -> accounts.list("", PageRequest.of(0, 1001)));
        Redirects redirects = api.as("root").find(Redirects.class);
        NumberRedirects change = new NumberRedirects("+41442005204", 1, List.of());
        assertThrows(
                ValidationException.class,
                () -> redirects.replaceAll(Collections.nCopies(Redirects.MAX_BULK + 1, change)));
    }

    @Test
    void oneWrongElementOfABulkCallUndoesAll() throws NamingException {
        ManagedNumber good = api.number("+41442005205");
        ManagedNumber stale = api.number("+41442005206");
        Redirects redirects = api.as("root").find(Redirects.class);
        List<NumberRedirects> changes =
                changes(List.of(good, stale), List.of(good.version(), stale.version() + 7), "Fallback");
        ConflictException conflict = assertThrows(ConflictException.class, () -> redirects.replaceAll(changes));
        assertTrue(conflict.getMessage().contains(stale.number()), conflict.getMessage());
        assertFalse(conflict.getMessage().isBlank());
        assertEquals(List.of(), redirects.list(good.number()));
    }

    private static List<NumberRedirects> changes(List<ManagedNumber> numbers, List<Long> versions, String designation) {
        List<NumberRedirects> changes = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            changes.add(new NumberRedirects(
                    numbers.get(i).number(), versions.get(i), List.of(Redirect.fallback(designation, MOBILE))));
        }
        return changes;
    }
}
