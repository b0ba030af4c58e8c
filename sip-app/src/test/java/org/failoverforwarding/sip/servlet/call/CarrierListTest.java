package org.failoverforwarding.sip.servlet.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.failoverforwarding.locating.SipHop;
import org.failoverforwarding.locating.SipServer;
import org.failoverforwarding.routing.Carrier;
import org.failoverforwarding.routing.CarrierDialect;
import org.failoverforwarding.routing.EarlyMedia;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CarrierListTest {

    @Test
    void nothingIsNoCarrier() {
        assertEquals(List.of(), CarrierList.parse(""));
    }

    @Test
    void everythingBehindHostAndPortHasADefault() {
        Carrier carrier = CarrierList.parse("swiss=sip.example.ch:5060").get(0);
        assertEquals(
                new Carrier(
                        "swiss",
                        "sip.example.ch",
                        5060,
                        "udp",
                        Carrier.NumberForm.PLUS_E164,
                        Carrier.DiversionProfile.BOTH,
                        Carrier.CliPolicy.CLI_ANY),
                carrier);
    }

    @Test
    void severalCarriersWithTheirForms() {
        List<Carrier> carriers = CarrierList.parse(
                "a=10.0.0.1:5060;transport=TLS;form=national;diversion=NONE;cli=CLI_OWN_ONLY, b=[::1]:5070");
        assertEquals("tls", carriers.get(0).transport());
        assertEquals(Carrier.NumberForm.NATIONAL, carriers.get(0).numberForm());
        assertEquals(Carrier.CliPolicy.CLI_OWN_ONLY, carriers.get(0).cliPolicy());
        assertEquals("[::1]", carriers.get(1).host());
    }

    @Test
    void aCarrierWithoutPortIsLookedUp() {
        List<Carrier> carriers = CarrierList.parse("a=sip.example.ch, b=sip.example.ch;transport=tcp, c=[::1]");
        assertEquals(new SipServer("sip.example.ch", 0, "auto"), carriers.get(0).server());
        assertEquals(new SipServer("sip.example.ch", 0, "tcp"), carriers.get(1).server());
        assertEquals(
                Optional.of(new SipHop("::1", 5060, "udp")),
                carriers.get(2).server().address());
    }

    @Test
    void aDialectOfItsOwn() {
        Carrier carrier = CarrierList.parse(
                        "a=10.0.0.1:5060;not-registered=404;rejected=deflection;name=15;early-media=always")
                .get(0);
        assertEquals(new CarrierDialect(true, true, 15, EarlyMedia.ALWAYS), carrier.dialect());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nohost",
                "=host:1",
                "a=",
                "a=:5060",
                "a=host:0",
                "a=host:x",
                "a=host:5060;transport=sctp",
                "a=host:5060;form=LOCAL",
                "a=host:5060;colour=red",
                "a=host:5060;not-registered=486",
                "a=host:5060;rejected=no",
                "a=host:5060;name=65",
                "a=host:5060;early-media=SOMETIMES"
            })
    void aWrongCarrierIsNamed(String setting) {
        IllegalArgumentException wrong = assertThrows(IllegalArgumentException.class, () -> CarrierList.parse(setting));
        assertTrue(wrong.getMessage().startsWith("a carrier "), wrong::getMessage);
        assertTrue(wrong.getMessage().contains(setting), wrong::getMessage);
    }
}
