package org.failoverforwarding.sip.registrar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactUriTest {

    /** Examples of RFC 3261 §19.1.4 first. */
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "sip:%61lice@atlanta.com;transport=TCP, sip:alice@AtLanTa.CoM;Transport=tcp, true",
        "sip:carol@chicago.com, sip:carol@chicago.com;newparam=5, true",
        "sip:ALICE@AtLanTa.CoM;Transport=udp, sip:alice@AtLanTa.CoM;Transport=UDP, false",
        "sip:bob@biloxi.com, sip:bob@biloxi.com:5060, false",
        "sip:bob@biloxi.com, sip:bob@biloxi.com;transport=udp, false",
        "sip:bob@biloxi.com:6000;transport=tcp, sip:bob@biloxi.com, false",
        "sip:bob@phone21.boxesbybob.com, sip:bob@192.0.2.4, false",
        "sip:a@h, sips:a@h, false",
        "sip:h, sip:a@h, false"
    })
    void comparesAsTheRfcSays(String left, String right, boolean same) {
        ContactUri first = ContactUri.parse(left).orElseThrow();
        ContactUri second = ContactUri.parse(right).orElseThrow();
        assertEquals(same, first.matches(second));
        assertEquals(same, second.matches(first));
    }

    @Test
    void givesTheUserWithoutPasswordAndEscapes() {
        assertEquals("+4144", ContactUri.parse("sip:%2B4144:pw@h").orElseThrow().plainUser());
        assertEquals("50%", ContactUri.parse("sip:50%@h").orElseThrow().plainUser());
    }
}
