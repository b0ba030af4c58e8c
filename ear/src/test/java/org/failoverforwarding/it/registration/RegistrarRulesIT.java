package org.failoverforwarding.it.registration;

import static org.failoverforwarding.it.registration.RegistrarServer.credentials;
import static org.failoverforwarding.it.registration.RegistrarServer.user;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The registrar's rules as they look on the wire (RFC 3261 section 10.3); each test has a telephone system of its own. */
@ExtendWith(RegistrarServers.class)
class RegistrarRulesIT {

    private final RegistrarServer server;

    RegistrarRulesIT(RegistrarServer server) {
        this.server = server;
    }

    private static void assertStatus(int status, String answer) {
        assertTrue(answer.startsWith("SIP/2.0 " + status + ' '), () -> "not " + status + ":\n" + answer);
    }

    @Test
    void tooBriefIsToldTheMinimum() throws IOException {
        try (Pbx pbx = Pbx.udp("127.0.4.20", server.sip())) {
            String answer = pbx.register(credentials(80), "Contact: <sip:a@192.0.2.1>;expires=59");
            assertStatus(423, answer);
            assertEquals("60", Pbx.header(answer, "Min-Expires"));
        }
    }

    @Test
    void anOlderRequestChangesNothing() throws IOException {
        try (Pbx pbx = Pbx.udp("127.0.4.21", server.sip())) {
            assertStatus(200, pbx.register(credentials(81), "Contact: <sip:a@192.0.2.1>"));
            assertStatus(200, pbx.register(credentials(81), "Contact: <sip:b@192.0.2.1>"));
            pbx.beginAgain();
            assertStatus(500, pbx.register(credentials(81), "Contact: <sip:b@192.0.2.1>;expires=0"));
            assertEquals(2, contacts(pbx.register(credentials(81))));
        }
    }

    @Test
    void theWildcardUnbindsAllAndOnlyWithExpiresZero() throws IOException {
        try (Pbx pbx = Pbx.udp("127.0.4.22", server.sip())) {
            pbx.register(credentials(82), "Contact: <sip:a@192.0.2.1>, <sip:b@192.0.2.1>");
            assertStatus(400, pbx.register(credentials(82), "Contact: *"));
            assertStatus(400, pbx.register(credentials(82), "Contact: *, <sip:a@192.0.2.1>", "Expires: 0"));
            assertEquals(2, contacts(pbx.register(credentials(82))));
            String answer = pbx.register(credentials(82), "Contact: *", "Expires: 0");
            assertStatus(200, answer);
            assertEquals(0, contacts(answer));
        }
    }

    @Test
    void anEleventhContactIsRefused() throws IOException {
        try (Pbx pbx = Pbx.udp("127.0.4.23", server.sip())) {
            String ten = IntStream.range(0, 10)
                    .mapToObj(i -> "<sip:a" + i + "@192.0.2.1>")
                    .collect(Collectors.joining(", "));
            assertStatus(200, pbx.register(credentials(83), "Contact: " + ten));
            assertStatus(403, pbx.register(credentials(83), "Contact: <sip:b@192.0.2.1>"));
            assertEquals(10, contacts(pbx.register(credentials(83))));
        }
    }

    @Test
    void registrationsDoNotComeBackTogether() throws IOException {
        Set<Integer> granted = new HashSet<>();
        try (Pbx pbx = Pbx.udp("127.0.4.24", server.sip())) {
            for (int i = 0; i < 20; i++) {
                String answer = pbx.register(credentials(84), "Contact: <sip:a@192.0.2.1>", "Expires: 3600");
                granted.add(Integer.valueOf(answer.replaceAll("(?s).*;expires=(\\d+).*", "$1")));
            }
        }
        assertTrue(granted.stream().allMatch(seconds -> seconds >= 269 && seconds <= 300), granted::toString);
        assertTrue(granted.size() > 5, granted::toString);
    }

    @Test
    void equallyPreferredContactsRingTogetherAndOthersOnlyAfterThem() throws IOException {
        try (Pbx one = Pbx.udp("127.0.4.25", server.sip());
                Pbx two = Pbx.udp("127.0.4.26", server.sip());
                Pbx last = Pbx.udp("127.0.4.27", server.sip());
                Pbx carrier = Pbx.udp(RegistrarServer.CARRIER, server.sip())) {
            assertStatus(200, last.register(credentials(85), "Contact: <sip:c@" + last.address() + ">;q=0.3"));
            assertStatus(200, one.register(credentials(85), "Contact: <sip:a@" + one.address() + ">;q=0.7"));
            assertStatus(200, two.register(credentials(85), "Contact: <sip:b@" + two.address() + ">;q=0.7"));
            carrier.call(user(85));
            assertTrue(two.refuses("500 Server Error").startsWith("INVITE "), "before the first one has answered");
            assertTrue(one.refuses("500 Server Error").startsWith("INVITE "), "at the same time");
            assertTrue(last.refuses("486 Busy Here").startsWith("INVITE "), "after them");
            assertStatus(486, carrier.answer());
        }
    }

    private static long contacts(String answer) {
        return Pattern.compile(";expires=").matcher(answer).results().count();
    }
}
