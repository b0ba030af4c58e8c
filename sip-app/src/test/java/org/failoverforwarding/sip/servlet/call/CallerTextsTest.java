package org.failoverforwarding.sip.servlet.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallerTextsTest {

    private static List<String> split(String line, char separator) {
        List<String> values = new ArrayList<>();
        CallerTexts.split(line, separator, values);
        return values;
    }

    @Test
    void valuesInOneLineAreSeparated() {
        assertEquals(
                List.of("\"Muster, AG\" <sip:+41442005000@h;a=1,2>;reason=unavailable", "<sip:b@h>;counter=2"),
                split("\"Muster, AG\" <sip:+41442005000@h;a=1,2>;reason=unavailable, <sip:b@h>;counter=2", ','));
    }

    @Test
    void escapedQuotesDoNotEndAName() {
        assertEquals(List.of("\"a\\\",b\" <sip:c@h>", "<sip:d@h>"), split("\"a\\\",b\" <sip:c@h>,<sip:d@h>", ','));
    }

    @Test
    void brokenTextIsNotLost() {
        assertEquals(List.of("\"open, <sip:a@h>"), split("\"open, <sip:a@h>", ','));
        assertEquals(List.of("a"), split(",,a,\\", ',').subList(0, 1));
        assertEquals(List.of(), split("", ','));
    }

    @Test
    void userOfAnyUri() {
        assertEquals("+41442005000", CallRecords.user("sip:+41442005000;phone-context=x@host;user=phone"));
        assertEquals("+41442005000", CallRecords.user("tel:+41442005000;isub=1"));
        assertEquals("", CallRecords.user("sip:host"));
    }
}
