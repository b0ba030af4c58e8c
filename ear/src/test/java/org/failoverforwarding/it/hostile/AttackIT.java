package org.failoverforwarding.it.hostile;

import static org.failoverforwarding.it.registration.RegistrarServer.user;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.failoverforwarding.it.FreePorts;
import org.failoverforwarding.it.Sipp;
import org.failoverforwarding.it.registration.Credentials;
import org.failoverforwarding.it.registration.RawSip;
import org.failoverforwarding.it.registration.RegistrarServer;
import org.failoverforwarding.it.registration.RegistrarServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Attacks which are more than one message: what they reveal, and what they leave for others. */
@ExtendWith(RegistrarServers.class)
class AttackIT {
    private static final String PARTS = "00-parts";
    private static final int CALLED = 75;
    private static final int RENEWING = 76;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int TRIES = 60;

    private final RegistrarServer server;

    AttackIT(RegistrarServer server) {
        this.server = server;
    }

    private String target() {
        return "127.0.0.1:" + server.sipPort();
    }

    @Test
    void theTimeOfAnAnswerDoesNotTellWhetherAUserExists() throws IOException {
        List<Duration> known = new ArrayList<>();
        List<Duration> unknown = new ArrayList<>();
        try (RawSip sip = new RawSip("127.0.0.1", server.sipPort())) {
            for (int i = 0; i < TRIES; i++) {
                known.add(refusal(sip, user(i)));
                unknown.add(refusal(sip, "99991%06d".formatted(i)));
            }
        }
        Duration one = median(known);
        Duration other = median(unknown);
        assertTrue(
                one.minus(other).abs().compareTo(Duration.ofMillis(2)) < 0,
                () -> "known " + one + ", unknown " + other);
    }

    /** The time of the answer to a wrong password. */
    private static Duration refusal(RawSip sip, String name) throws IOException {
        String challenge = sip.register(name, "");
        String wrong = new Credentials(name, "wrong").answer(challenge, sip.uri());
        long start = System.nanoTime();
        String answer = sip.register(name, wrong);
        assertTrue(answer.startsWith("SIP/2.0 401 "), answer);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static Duration median(List<Duration> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    /** Each registration and each call of others succeeds, which is more than the 99.9 % that are promised. */
    @Test
    void aFloodOfCallsLeavesOthersAlone() throws IOException, InterruptedException {
        int port = FreePorts.any();
        try (Sipp pbx = register(CALLED, port, "-m", "1")) {
            pbx.succeeds(LIMIT);
        }
        try (Flood flood = new Flood("127.0.5.1", server.sipPort(), 2000);
                Sipp pbx = refusing(port, "-m", "150").listening();
                Sipp renewals = register(RENEWING, FreePorts.any(), "-m", "200", "-r", "20");
                Sipp calls = call(CALLED, "-m", "150", "-r", "15")) {
            calls.succeeds(LIMIT);
            pbx.succeeds(LIMIT);
            renewals.succeeds(LIMIT);
            assertTrue(flood.sent() > 5000, () -> "a flood of " + flood.sent());
        }
    }

    private Sipp register(int system, int port, String... options) throws IOException {
        String name = user(system);
        return Sipp.start(
                PARTS,
                "register.xml",
                Map.of(),
                target(),
                port,
                with(options, "-s", name, "-au", name, "-ap", RegistrarServer.PASSWORD));
    }

    private Sipp refusing(int port, String... options) throws IOException {
        return Sipp.start(
                PARTS, "refuses.xml", Map.of("status", "486", "header", "Server: busy"), target(), port, options);
    }

    private Sipp call(int system, String... options) throws IOException {
        return Sipp.start(
                PARTS,
                "caller-refused.xml",
                Map.of("status", "486"),
                target(),
                FreePorts.any(),
                with(options, "-s", user(system), "-i", RegistrarServer.CARRIER));
    }

    private static String[] with(String[] options, String... others) {
        return Stream.concat(Stream.of(options), Stream.of(others)).toArray(String[]::new);
    }
}
