package org.failoverforwarding.sip.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestUrisTest {

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource({
        "sip:h, sip:h, true",
        "SIP:H, sip:h:5060, true",
        "sips:h, sips:h:5061, true",
        "sip:h, sips:h, false",
        "sip:h:5070, sip:h, false",
        "sip:bob@h, sip:bob@H;transport=tcp, true",
        "sip:bob@h, sip:alice@h, false",
        "sip:Bob@h, sip:bob@h, false",
        "sip:h, sip:bob@h, true",
        "sip:bob@h, sip:h, false",
        "sip:other, sip:h, false",
        "sip:[2001:DB8::1]:5060, sip:[2001:db8::1], true",
        "/, sip:h, false",
        "sip:, sip:h, false",
        "sip:h:999999, sip:h, false"
    })
    void matchesWhatNamesTheSameTarget(String digest, String request, boolean expected) {
        assertEquals(expected, DigestUris.match(digest, request));
    }
}
