package org.failoverforwarding.sip.registrar;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactParserTest {

    private static Contacts parse(String... values) {
        return ContactParser.parse(List.of(values)).orElseThrow();
    }

    @Test
    void readsNameAddressWithParameters() {
        ContactField field = parse("\"Muster, AG <x>\" <sip:pbx@192.0.2.1:5070;transport=tcp>;expires=120 ; q=0.5"
                        + ";+sip.instance=\"<urn:uuid:00000000-0000-1000-8000-AABBCCDDEEFF>\";reg-id=2")
                .fields()
                .get(0);
        assertEquals("sip:pbx@192.0.2.1:5070;transport=tcp", field.uri().text());
        assertEquals(OptionalLong.of(120), field.expires());
        assertEquals(0.5, field.q());
        assertEquals("<urn:uuid:00000000-0000-1000-8000-AABBCCDDEEFF>", field.instance());
        assertEquals(2, field.regId());
    }

    @Test
    void countsParametersOfABareUriToTheHeader() {
        ContactField field = parse("sip:pbx@h;expires=90").fields().get(0);
        assertEquals("sip:pbx@h", field.uri().text());
        assertEquals(OptionalLong.of(90), field.expires());
    }

    @Test
    void splitsSeveralContactsOfOneLineAndOfSeveralLines() {
        Contacts contacts = parse("<sip:a@h>, \"x,y\" <sip:b@h;p=1>;q=1", "sip:c@h");
        assertEquals(
                List.of("sip:a@h", "sip:b@h;p=1", "sip:c@h"),
                contacts.fields().stream().map(field -> field.uri().text()).toList());
    }

    @Test
    void knowsTheWildcard() {
        assertTrue(parse("*").wildcard());
        assertTrue(parse().isQuery());
    }

    @ParameterizedTest
    @ValueSource(strings = {"expires=x", "expires=-1", "expires=\"60\"", "expires"})
    void takesAMalformedExpiryAsAbsent(String parameter) {
        assertEquals(
                OptionalLong.empty(),
                parse("<sip:h>;" + parameter).fields().get(0).expires());
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=2", "q=-1", "q=NaN", "q=1e9", "q="})
    void takesAMalformedPreferenceAsTheHighest(String parameter) {
        assertEquals(1.0, parse("<sip:h>;" + parameter).fields().get(0).q());
    }

    @ParameterizedTest(name = "{index}: {0}")
    @ValueSource(
            strings = {
                "",
                "<>",
                "<sip:>",
                "<sip:a@h",
                "sip:a@",
                "<tel:+41442005000>",
                "<mailto:a@h>",
                "<sip:a@h>expires=1",
                "<sip:a@h:0>",
                "<sip:a@h:70000>",
                "<sip:a@h\r\nX: y>",
                "<sip:a b@h>",
                "<sip:a@h>;x=\u0001",
                "<sip:a@h>;=1",
                "<sip:a@h>,",
                "**"
            })
    void refusesWhatIsNoSipContact(String value) {
        assertEquals(Optional.empty(), ContactParser.parse(List.of(value)));
    }

    @Test
    void refusesBoundlessText() {
        assertEquals(Optional.empty(), ContactParser.parse(List.of("<sip:" + "a".repeat(2000) + "@h>")));
        assertEquals(
                Optional.empty(),
                ContactParser.parse(List.of("<sip:a@h>" + ";a=1".repeat(1) + ",<sip:a@h>".repeat(50))));
    }

    @Test
    void survivesAnyMutationOfAGoodValue() {
        String good = "\"Muster AG\" <sip:pbx@192.0.2.1:5070;transport=tcp>;expires=120;q=0.5, <sips:[2001:db8::1]>";
        Random random = new Random(3261);
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder(good);
            for (int changes = random.nextInt(6); changes >= 0; changes--) {
                text.setCharAt(random.nextInt(text.length()), (char) random.nextInt(300));
            }
            assertDoesNotThrow(() -> ContactParser.parse(List.of(text.toString())));
        }
    }
}
