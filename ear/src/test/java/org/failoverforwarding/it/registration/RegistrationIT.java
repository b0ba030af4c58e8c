package org.failoverforwarding.it.registration;

import static org.failoverforwarding.it.registration.RegistrarServer.credentials;
import static org.failoverforwarding.it.registration.RegistrarServer.user;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.failoverforwarding.it.Eventually;
import org.failoverforwarding.it.Sipp;
import org.failoverforwarding.run.ServerManagement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Registrations as telephone systems and attackers see them; each attacker has an address of its own. */
@ExtendWith(RegistrarServers.class)
class RegistrationIT {

    private static final Pattern ROUND = Pattern.compile(";round=(\\d+)>");

    private final RegistrarServer server;

    RegistrationIT(RegistrarServer server) {
        this.server = server;
    }

    private RawSip from(String address) throws IOException {
        return new RawSip(address, server.sipPort());
    }

    private static String authorized(RawSip sip, int system, String headers) throws IOException {
        return RegisterLoad.register(sip, system, headers);
    }

    private static void assertStatus(int status, String answer) {
        assertTrue(answer.startsWith("SIP/2.0 " + status + ' '), () -> "not " + status + ":\n" + answer);
    }

    private String target() {
        return "127.0.0.1:" + server.sipPort();
    }

    @Test
    void bindsRenewsTellsAndUnbinds() throws IOException, InterruptedException {
        try (Sipp pbx = Sipp.start(
                "20-register", "uac.xml", target(), "-s", user(1), "-au", user(1), "-ap", RegistrarServer.PASSWORD)) {
            pbx.succeeds(Duration.ofSeconds(20));
        }
    }

    @Test
    void challengesAWrongPasswordAgain() throws IOException, InterruptedException {
        try (Sipp pbx =
                Sipp.start("21-wrong-password", "uac.xml", target(), "-s", user(2), "-au", user(2), "-ap", "wrong")) {
            pbx.succeeds(Duration.ofSeconds(20));
        }
    }

    @Test
    void refusesAReplayedAuthorization() throws IOException {
        try (RawSip sip = from("127.0.1.1")) {
            String contact = "Contact: <sip:a@" + sip.address() + ">\r\n";
            String authorization = credentials(3).answer(sip.register(user(3), contact), sip.uri());
            assertStatus(200, sip.register(user(3), contact + authorization));
            String replayed = sip.register(user(3), contact + authorization);
            assertStatus(401, replayed);
            assertTrue(replayed.contains("stale=true"), replayed);
        }
    }

    @Test
    void refusesAnAuthorizationStolenByAnotherAddress() throws IOException {
        try (RawSip victim = from("127.0.1.2");
                RawSip thief = from("127.0.1.3")) {
            String authorization = credentials(4).answer(victim.register(user(4), ""), victim.uri());
            assertStatus(401, thief.register(user(4), authorization));
        }
    }

    @Test
    void refusesAnInventedNonce() throws IOException {
        try (RawSip sip = from("127.0.1.4")) {
            for (String nonce : List.of("dcd98b7102dd2f0e8b11d0f600bfb0c093", "A".repeat(40), "x")) {
                String authorization = credentials(5).answer("failover.local", nonce, sip.uri(), 1);
                assertStatus(401, sip.register(user(5), authorization));
            }
        }
    }

    @Test
    void letsNobodyTouchTheContactsOfAnother() throws IOException {
        try (RawSip sip = from("127.0.1.5")) {
            String headers = "Contact: <sip:evil@" + sip.address() + ">\r\n";
            String challenge = sip.register(user(6), headers);
            assertStatus(403, sip.register(user(6), headers + credentials(7).answer(challenge, sip.uri())));
            assertFalse(authorized(sip, 6, "").contains("Contact:"), "nothing was bound");
        }
    }

    @Test
    void answersUnknownUsersAsWrongPasswords() throws IOException {
        try (RawSip sip = from("127.0.1.6")) {
            List<String> answers = new ArrayList<>();
            for (String name : List.of(user(8), "10000000000")) {
                String challenge = sip.register(name, "");
                answers.add(anonymous(challenge, name));
                Credentials wrong = new Credentials(name, "wrong");
                answers.add(anonymous(sip.register(name, wrong.answer(challenge, sip.uri())), name));
            }
            assertEquals(answers.subList(0, 2), answers.subList(2, 4));
        }
    }

    /** Without what differs between any two answers. */
    private static String anonymous(String answer, String name) {
        return answer.replace(name, "USER")
                .replace(Credentials.nonce(answer), "NONCE")
                .replaceAll("tag=[^\r\n;]+", "tag")
                .replaceAll("branch=[^\r\n;]+", "branch")
                .replaceAll("CSeq: \\d+", "CSeq");
    }

    @Test
    void bansWhoTriesPasswordsAndLeavesOthersAlone() throws IOException {
        try (RawSip attacker = from("127.0.1.7");
                RawSip victim = from("127.0.1.8")) {
            String answer = attacker.register(user(9), "");
            for (int attempt = 0; attempt < 10; attempt++) {
                assertStatus(401, answer);
                Credentials guess = new Credentials(user(9), "guess" + attempt);
                answer = attacker.register(user(9), guess.answer(answer, attacker.uri()));
            }
            assertEquals("", attacker.register(user(9), ""), "a banned source gets no answer");
            assertStatus(200, authorized(victim, 9, "Contact: <sip:a@" + victim.address() + ">\r\n"));
        }
    }

    @Test
    void servesTheVictimWhileAnotherSourceFloods() throws IOException {
        try (RawSip attacker = from("127.0.1.9");
                RawSip victim = from("127.0.1.10")) {
            for (int round = 0; round < 20; round++) {
                for (int i = 0; i < 200; i++) {
                    attacker.send("flood" + i, "");
                }
                assertStatus(200, authorized(victim, 10, "Contact: <sip:a@" + victim.address() + ">\r\n"));
            }
        }
    }

    @Test
    void answersNoScanner() throws IOException {
        try (RawSip sip = from("127.0.1.11")) {
            assertEquals("", sip.register(user(11), "User-Agent: friendly-scanner\r\n"));
            assertStatus(401, sip.register(user(11), "User-Agent: honest\r\n"));
        }
    }

    @Test
    void keepsAcknowledgedBindingsWhenItIsKilledUnderLoad() throws IOException, InterruptedException {
        Map<Integer, Integer> acknowledged;
        try (RegisterLoad load = new RegisterLoad(server.sipPort(), 100, RegistrarServer.SYSTEMS - 1, 8)) {
            acknowledged = load.acknowledged();
            Eventually.holds("each is registered twice", Duration.ofSeconds(60), () -> areRenewed(acknowledged));
            server.kill();
        }
        server.start();
        List<String> lost = new ArrayList<>();
        try (RawSip sip = from("127.0.0.1")) {
            for (Map.Entry<Integer, Integer> system : acknowledged.entrySet()) {
                String answer = authorized(sip, system.getKey(), "");
                if (round(answer) < system.getValue()) {
                    lost.add("acknowledged " + system + ", found " + answer);
                }
            }
        }
        assertEquals(List.of(), lost, "lost bindings");
    }

    private static boolean areRenewed(Map<Integer, Integer> acknowledged) {
        return acknowledged.size() == RegistrarServer.SYSTEMS - 100
                && acknowledged.values().stream().allMatch(round -> round > 1);
    }

    /** Of the contact in an answer; one later than acknowledged was stored when the server ended. */
    private static int round(String answer) {
        Matcher round = ROUND.matcher(answer);
        return round.find() ? Integer.parseInt(round.group(1)) : 0;
    }

    @Test
    void forgetsARegistrationWithItsConnection() throws IOException {
        try (RawSip other = from("127.0.0.1")) {
            try (Pbx pbx = Pbx.tcp("127.0.0.1", server.sip())) {
                String contact = "Contact: <sip:pbx@127.0.0.1:5099;transport=tcp;ob>;reg-id=1"
                        + ";+sip.instance=\"<urn:uuid:00000000-0000-1000-8000-000a95a0e128>\"";
                assertStatus(200, pbx.register(credentials(13), "Supported: outbound", contact));
                assertTrue(authorized(other, 13, "").contains("Contact:"), "bound");
            }
            Eventually.holds("the binding is gone", Duration.ofSeconds(1), () -> !isBound(other, 13));
        }
    }

    private static boolean isBound(RawSip sip, int system) {
        try {
            return authorized(sip, system, "").contains("Contact:");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void keepsNoSessionOfARegistration() throws IOException {
        try (RawSip sip = from("127.0.0.1");
                ServerManagement management = server.management()) {
            for (int i = 0; i < 50; i++) {
                authorized(sip, 12, "");
            }
            Eventually.holds("no session stays", Duration.ofSeconds(70), () -> sessions(management) == 0);
        }
    }

    private static long sessions(ServerManagement management) {
        try {
            return management.read("subsystem=sip", "sip-sessions").asLong()
                    + management.read("subsystem=sip", "application-sessions").asLong();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
