package org.failoverforwarding.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulkContactTest {

    @ParameterizedTest
    @CsvSource({
        "sip:192.0.2.3:5060;bnc, sip:+41442005000@192.0.2.3:5060",
        "sips:[2001:db8::3];transport=tcp;BNC, sips:+41442005000@[2001:db8::3];transport=tcp",
        "sip:192.0.2.3;bnc;x=bnc?h=v, sip:+41442005000@192.0.2.3;x=bnc?h=v",
        "sip:192.0.2.3;bncx, sip:192.0.2.3;bncx",
        "sip:pbx@192.0.2.3, sip:pbx@192.0.2.3",
        "sip:pbx@192.0.2.3;bnc, sip:pbx@192.0.2.3;bnc"
    })
    void getsTheCalledNumberInPlaceOfItsMark(String contact, String called) {
        assertEquals(called, BulkContact.called(contact, "+41442005000"));
    }

    @ParameterizedTest
    @CsvSource({"sip:192.0.2.3:5060;bnc, sip:192.0.2.3:5060"})
    void isTheSystemItselfWithoutANumber(String contact, String called) {
        assertEquals(called, BulkContact.called(contact, ""));
    }
}
