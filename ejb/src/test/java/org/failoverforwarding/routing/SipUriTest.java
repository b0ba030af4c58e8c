package org.failoverforwarding.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SipUriTest {

    @ParameterizedTest
    @CsvSource({
        "sip:anna@example.ch, sip, anna, example.ch, 0",
        "SIPS:anna:secret@example.ch:5061;transport=tls, sips, anna, example.ch, 5061",
        "sip:+4144;phone-context=x@192.0.2.1:5060?Reason=y, sip, +4144, 192.0.2.1, 5060",
        "sip:a@[2001:db8::1]:5070, sip, a, [2001:db8::1], 5070",
        "sip:a@[2001:db8::1], sip, a, [2001:db8::1], 0",
        "sip:example.ch, sip, '', example.ch, 0",
        "tel:+41-44-200, tel, +41-44-200, '', 0",
        "sip:a%23b@h, sip, a%23b, h, 0",
        "sip:a%2\"b@h, sip, a2b, h, 0"
    })
    void partsAreRead(String text, String scheme, String user, String host, int port) {
        assertEquals(Optional.of(new SipUri(scheme, user, host, port)), SipUri.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "anna", "http://x", "sip:", "sip:a@", "sip:a@h:x", "sip:a@h:99999", ":", "sip"})
    void otherTextIsNoUri(String text) {
        assertEquals(Optional.empty(), SipUri.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "0442005000, 0442005000",
        "+41442005000;phone-context=x, +41442005000",
        "0791234567%23, 0791234567#",
        "%2B41442005000, +41442005000",
        "%zz, %zz"
    })
    void whatWasDialledIsKeptAsItIs(String user, String dialled) {
        assertEquals(dialled, SipUri.dialled(user));
    }
}
