package org.failoverforwarding.it.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.failoverforwarding.it.Eventually;
import org.failoverforwarding.it.ServerUnderTest;
import org.failoverforwarding.it.SipWire;
import org.failoverforwarding.it.registration.RegistrarServer;
import org.failoverforwarding.it.registration.RegistrarServers;
import org.failoverforwarding.run.ServerManagement;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Thousands of messages changed at random, from strangers and from a carrier, neither harm the server nor hold others up,
 * and nothing is left of them. {@code -Dit.mutations} sets how many, {@code -Dit.mutations.seed} which ones.
 */
@ExtendWith(RegistrarServers.class)
class MutationIT {
    private static final int MESSAGES = Integer.getInteger("it.mutations", 20_000);
    private static final long SEED = Long.getLong("it.mutations.seed", 4475);
    private static final int BATCH = 50;
    private static final Path ORIGINALS = ServerUnderTest.torture();
    private static final Duration AT_ONCE = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration LONGEST_TIMERS = Duration.ofSeconds(120);
    private static final List<String> GAUGES = List.of(
            "sip-sessions",
            "application-sessions",
            "server-transactions",
            "client-transactions",
            "dialogs",
            "calls-in-progress");

    private final RegistrarServer server;
    private final Mutations mutations = new Mutations(SEED);
    private final List<TortureMessage> originals;
    private int sent;

    MutationIT(RegistrarServer server) throws IOException {
        this.server = server;
        List<TortureMessage> odd = TortureMessage.all(ORIGINALS);
        List<TortureMessage> ordinary = TortureMessage.ordinary(ORIGINALS);
        this.originals = Stream.of(odd, ordinary, ordinary, ordinary, ordinary)
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void harmNobody() throws IOException {
        long logged = logLines();
        Duration slowest = Duration.ZERO;
        try (SipWire watch = SipWire.udp("127.0.0.1", server.sipPort())) {
            while (sent < MESSAGES) {
                sendBatch();
                Duration time = watch.answerTime(server.sipPort(), PATIENCE);
                slowest = time.compareTo(slowest) > 0 ? time : slowest;
            }
        }
        Duration stall = slowest;
        assertTrue(stall.compareTo(AT_ONCE) < 0, () -> "an OPTIONS beside them waited " + stall);
        assertEquals(List.of(), errorsSince(logged), "errors in the log");
        Eventually.holds("nothing is left of them", LONGEST_TIMERS, this::isEmpty);
    }

    /** One of five batches over a connection, two of five from a carrier. */
    private void sendBatch() throws IOException {
        int kind = sent / BATCH % 5;
        String source = kind % 2 == 0 ? "127.0.0.1" : RegistrarServer.CARRIER;
        try (SipWire wire = kind == 0 ? SipWire.tcp(source, server.sipPort()) : SipWire.udp(source, server.sipPort())) {
            for (int i = 0; i < BATCH; i++) {
                sent++;
                wire.send(mutations.of(mutations.oneOf(originals).bytes(ORIGINALS, wire.transport(), "m" + sent)));
            }
        } catch (IOException closed) {
            // by the server, which has seen enough of this connection
            assertEquals(0, kind, closed::toString);
        }
    }

    private long logLines() throws IOException {
        try (Stream<String> lines = Files.lines(server.log())) {
            return lines.count();
        }
    }

    private List<String> errorsSince(long line) throws IOException {
        try (Stream<String> lines = Files.lines(server.log())) {
            return lines.skip(line)
                    .filter(text -> text.contains(" ERROR ") || text.startsWith("\tat "))
                    .limit(20)
                    .toList();
        }
    }

    private boolean isEmpty() {
        try (ServerManagement management = server.management()) {
            ModelNode sip = management.readResource("subsystem=sip");
            return GAUGES.stream().allMatch(gauge -> sip.get(gauge).asLong() == 0);
        } catch (IOException e) {
            return false;
        }
    }
}
