package org.failoverforwarding.api.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.api.v1.Account;
import org.failoverforwarding.api.v1.CallingPartyDisplay;
import org.failoverforwarding.api.v1.CustomDisplay;
import org.failoverforwarding.api.v1.DeviceProfile;
import org.failoverforwarding.api.v1.DigestAlgorithm;
import org.failoverforwarding.api.v1.Edition;
import org.failoverforwarding.api.v1.ForwardingOrder;
import org.failoverforwarding.api.v1.IncomingCallAction;
import org.failoverforwarding.api.v1.ManagedNumber;
import org.failoverforwarding.api.v1.Permissions;
import org.failoverforwarding.api.v1.Redirect;
import org.failoverforwarding.api.v1.Site;
import org.failoverforwarding.api.v1.Target;
import org.failoverforwarding.api.v1.TelephoneSystem;
import org.failoverforwarding.api.v1.Trigger;
import org.failoverforwarding.api.v1.TriggerPreset;
import org.junit.jupiter.api.Test;

/** What other systems send comes back as they sent it. */
class MappingTest {

    private static final Redirect CUSTOM = new Redirect(
            7,
            "Fallback",
            false,
            Set.of(Trigger.BUSY, Trigger.UNREACHABLE),
            List.of(
                    Target.external("+41791234567"),
                    Target.internal("+41442005001"),
                    new Target(Target.Kind.EXTENSION, "21"),
                    new Target(Target.Kind.SIP_ADDRESS, "sip:help@example.com")),
            ForwardingOrder.SIMULTANEOUS,
            20,
            CallingPartyDisplay.CUSTOM,
            new CustomDisplay("+41442005000", "{callerName}"),
            null);

    private static final ManagedNumber NUMBER = new ManagedNumber(
            "+41442005000",
            3,
            1,
            2,
            "20",
            "Muster AG",
            IncomingCallAction.RING_FORWARD_VOICEMAIL,
            300,
            ForwardingOrder.SIMULTANEOUS,
            List.of(CUSTOM),
            TriggerPreset.CUSTOM,
            Map.of(Trigger.ERROR, Set.of(500, 503)),
            true);

    @Test
    void aNumberWithItsRedirectsComesBackUnchanged() {
        assertEquals(NUMBER, NumberMapping.toApi(NumberMapping.toHouse(NUMBER, House.of("CH"))));
    }

    @Test
    void anAccountComesBackUnchanged() {
        Account account = new Account(
                4,
                9,
                "Muster AG",
                Edition.PRO,
                "AT",
                "Europe/Vienna",
                new Target(Target.Kind.SIP_ADDRESS, "sip:vm@example.com"),
                new Permissions(true, false, true, true, true),
                55,
                true,
                "reseller1");
        assertEquals(account, AccountMapping.toApi(AccountMapping.toHouse(account)));
        assertEquals(Account.draft("New"), AccountMapping.toApi(AccountMapping.toHouse(Account.draft("New"))));
    }

    @Test
    void aTelephoneSystemComesBackUnchanged() {
        TelephoneSystem system = new TelephoneSystem(
                2,
                5,
                1,
                "PBX",
                "muster",
                DigestAlgorithm.BOTH,
                List.of(new Site("pbx.example.com", 5061, "tls")),
                new DeviceProfile("Panasonic", Map.of(403, Trigger.ERROR)),
                30);
        assertEquals(system, SystemMapping.toApi(SystemMapping.toHouse(system)));
    }

    @Test
    void numbersAreReadInTheSpellingOfTheRegion() {
        ManagedNumber draft =
                new ManagedNumber("044 200 50 00", 0, 1, 2, null, null, null, 0, null, null, null, null, false);
        assertEquals(
                "+41442005000",
                NumberMapping.toHouse(draft, House.of("CH")).number().e164());
    }

    @Test
    void aWrongTargetIsNamedByItsPlace() {
        Redirect wrong = Redirect.fallback("Fallback", Target.external("0800-HELP"));
        ValidationException error = assertThrows(
                ValidationException.class, () -> RedirectMapping.toHouse(List.of(CUSTOM, wrong), House.of("CH")));
        assertEquals("redirects[1].targets[0]", error.field());
        assertEquals("letters", error.reason());
    }

    @Test
    void anUnknownZoneIsRefused() {
        Account account = new Account(0, 0, "A", null, null, "Mars/Phobos", null, null, 10, false, null);
        ValidationException error = assertThrows(ValidationException.class, () -> AccountMapping.toHouse(account));
        assertEquals("zone", error.field());
    }
}
