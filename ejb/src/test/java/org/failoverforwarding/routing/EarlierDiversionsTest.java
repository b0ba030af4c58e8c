package org.failoverforwarding.routing;

import static org.failoverforwarding.routing.RoutingSamples.MUSTER;
import static org.failoverforwarding.routing.RoutingSamples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarlierDiversionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<sip:1@h> | 1",
                "<sip:1@h>;counter=3 | 3",
                "<sip:1@h>;counter=3,<sip:2@h>;COUNTER=2 | 5",
                "<sip:1@h>;counter=0 | 1",
                "<sip:1@h>;counter=-4 | 99",
                "<sip:1@h>;counter=999999999999 | 99",
                "sip:1@h;reason=user-busy | 1",
                "\"a, <b>\" <sip:1@h>;counter=2 | 2"
            })
    void diversionsAreCounted(String value, int count) {
        assertEquals(count, diversion(value).count());
    }

    @Test
    void historyCountsEntriesThatHaveACause() {
        EarlierDiversions earlier = EarlierDiversions.of(call(
                List.of(),
                List.of(
                        "<sip:1@h?Reason=SIP%3Bcause%3D302>;index=1",
                        "<sip:2@h;cause=302>;index=1.1", "<sip:3@h>;index=2")));
        assertEquals(1, earlier.count());
        assertEquals(
                new Diversion("1", DiversionReason.UNCONDITIONAL, 1, false, false),
                earlier.newestFirst().get(0));
    }

    @Test
    void fieldsOfDiversionAreRead() {
        assertEquals(
                List.of(new Diversion("+41443334455", DiversionReason.DO_NOT_DISTURB, 2, true, true)),
                diversion(
                                "<sip:+41443334455:secret@h;user=phone>;reason=\"do-not-disturb\";counter=2;privacy=full;screen=yes")
                        .newestFirst());
    }

    @Test
    void garbageIsBoundedAndHarmless() {
        Random random = new Random(42);
        String alphabet = "<>\",;=@:?&%sip tel cause counter privacy 0123456789\r\n\u0000é";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(120); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            EarlierDiversions earlier = EarlierDiversions.of(call(List.of(text.toString()), List.of(text.toString())));
            assertTrue(earlier.count() >= 0 && earlier.count() <= 99);
            earlier.newestFirst()
                    .forEach(diversion ->
                            assertTrue(diversion.user().matches("[-%A-Za-z0-9_.!~*'()&=+$,/]+"), diversion.user()));
        }
    }

    @Test
    void longListsAreCut() {
        assertTrue(diversion("<sip:1@h>,".repeat(100_000)).newestFirst().size() <= 20);
    }

    private static EarlierDiversions diversion(String value) {
        return EarlierDiversions.of(call(List.of(value), List.of()));
    }

    private static IncomingCall call(List<String> diversion, List<String> history) {
        return new IncomingCall(
                "call-1",
                NOON,
                CallOrigin.carrier("Carrier"),
                MUSTER.e164(),
                new NameAddress("", "sip:1@h"),
                Optional.empty(),
                List.of(),
                diversion,
                history,
                70,
                "",
                false);
    }
}
