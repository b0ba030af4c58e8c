package org.failoverforwarding.it.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.failoverforwarding.it.SipWire;
import org.failoverforwarding.it.hostile.FileRecorder.Access;
import org.failoverforwarding.it.registration.RegistrarServer;
import org.failoverforwarding.it.registration.RegistrarServers;
import org.failoverforwarding.run.ServerManagement;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * No message of a stranger makes the server resolve a host name, open a connection, read the disk or write more than one
 * log line in ten seconds.
 */
@ExtendWith(RegistrarServers.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrangersIT {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration LOG_PAUSE = Duration.ofSeconds(10);
    private static final List<String> METHODS = List.of(
            "OPTIONS",
            "INVITE",
            "REGISTER",
            "MESSAGE",
            "SUBSCRIBE",
            "NOTIFY",
            "PUBLISH",
            "REFER",
            "INFO",
            "BYE",
            "CANCEL",
            "ACK");

    /** The whole of a correct request; each case replaces one of its parts. */
    private static final String REQUEST = """
            {method} sip:41441000060@127.0.0.1 SIP/2.0
            Via: SIP/2.0/{transport} 127.0.0.1:{port};rport;branch=z9hG4bK{id}
            Max-Forwards: 70
            From: <sip:41441000060@127.0.0.1>;tag=1
            To: <sip:41441000060@127.0.0.1>
            Call-ID: {id}
            CSeq: 1 {method}
            Contact: <sip:a@127.0.0.1>
            Event: presence
            Content-Length: 0

            """;

    private static final List<Map.Entry<String, String>> CASES = List.of(
            Map.entry("127.0.0.1:{port};rport", "{name}"),
            Map.entry("127.0.0.1:{port};rport", "{name}:5060"),
            Map.entry("127.0.0.1:{port};rport", "{trap}"),
            Map.entry("{transport} 127.0.0.1:{port};rport", "TCP {trap}"),
            Map.entry("{transport} 127.0.0.1:{port};rport", "TLS {name}"),
            Map.entry("{transport} 127.0.0.1:{port};rport", "UDP {trap}"),
            Map.entry("127.0.0.1:{port};rport", "{trap};maddr={name}"),
            Map.entry("127.0.0.1:{port};rport", "{name};received=127.0.2.2;rport=9"),
            Map.entry("Max-Forwards", "Via: SIP/2.0/TCP {trap};branch=z9hG4bKx\nMax-Forwards"),
            Map.entry("<sip:a@127.0.0.1>", "<sip:a@{name}>"),
            Map.entry("<sip:a@127.0.0.1>", "<sip:a@{trap};transport=tcp>"),
            Map.entry("<sip:a@127.0.0.1>", "<sip:a@{name};maddr=127.0.2.2;transport=tls>"),
            Map.entry("Max-Forwards", "Route: <sip:{name};lr>\nMax-Forwards"),
            Map.entry("Max-Forwards", "Route: <sip:{trap};transport=tcp;lr>\nMax-Forwards"),
            Map.entry("Max-Forwards", "Route: <sip:127.0.0.1;lr>, <sip:{trap};transport=tcp>\nMax-Forwards"),
            Map.entry("Max-Forwards", "Record-Route: <sip:{name};lr>, <sip:{trap};lr>\nMax-Forwards"),
            Map.entry("Max-Forwards", "Path: <sip:{trap};transport=tcp;lr>\nMax-Forwards"),
            Map.entry(
                    "Max-Forwards",
                    "Refer-To: <sip:a@{trap};transport=tcp>\nReplaces: a;to-tag=b;from-tag=c\nMax-Forwards"),
            Map.entry("Max-Forwards", "Alert-Info: <http://{trap}/ring>\nCall-Info: <http://{name}/>\nMax-Forwards"),
            Map.entry("sip:41441000060@127.0.0.1 SIP", "sip:41441000060@{name} SIP"),
            Map.entry("sip:41441000060@127.0.0.1 SIP", "sip:a@{trap};transport=tcp SIP"),
            Map.entry("sip:41441000060@127.0.0.1 SIP", "sips:{name};maddr=127.0.2.2 SIP"),
            Map.entry("From: <sip:41441000060@127.0.0.1>", "From: <sip:41441000060@{name}>"),
            Map.entry("To: <sip:41441000060@127.0.0.1>", "To: <sip:a@{trap};transport=tcp>"),
            Map.entry(
                    "sip:41441000060@127.0.0.1 SIP/2.0",
                    "sip:a@{trap} SIP/2.0\nRoute: <sip:127.0.0.1:{server};lr>\nSubject: relay me"));

    private final RegistrarServer server;
    private Trap trap;
    private int sent;

    @TempDir
    Path directory;

    StrangersIT(RegistrarServer server) {
        this.server = server;
    }

    @BeforeAll
    void setTrap() throws IOException {
        trap = new Trap("127.0.2.2");
    }

    @AfterAll
    void takeTrapAway() throws IOException {
        trap.close();
    }

    @Test
    void costTheServerNothing() throws IOException, InterruptedException, URISyntaxException {
        sendAll();
        FileRecorder recorder = new FileRecorder(server.pid());
        long lines = logLines();
        long start = System.nanoTime();
        Map<String, Integer> answers = sendAll();
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        long logged = logLines() - lines;
        readLog();
        List<Access> accesses = recorder.stop(directory.resolve("files.jfr"));

        assertTrue(answers.size() > METHODS.size(), () -> "they were understood: " + answers);
        assertFalse(trap.hasCaught(Duration.ofSeconds(1)), "connected or sent to an address that a stranger named");
        assertTrue(logged <= 1 + time.dividedBy(LOG_PAUSE), () -> logged + " log lines in " + time);
        assertTrue(accesses.stream().anyMatch(Access::isRead), "the recorder sees reads");
        assertEquals(
                List.of(),
                accesses.stream()
                        .filter(access -> access.file().equals(server.hosts()))
                        .toList());
        assertEquals(
                List.of(),
                accesses.stream()
                        .filter(access -> access.isRead() && access.isOfDisk() && access.isOfSip())
                        .toList());
    }

    /** Each case from an address of its own, so that no limit hides it. */
    private Map<String, Integer> sendAll() throws IOException {
        Map<String, Integer> answers = new LinkedHashMap<>();
        for (int i = 0; i < CASES.size(); i++) {
            String source = "127.0.3." + (i + 1);
            try (SipWire udp = SipWire.udp(source, server.sipPort());
                    SipWire tcp = SipWire.tcp(source, server.sipPort());
                    SipWire watch = SipWire.udp("127.0.0.1", server.sipPort())) {
                for (String method : METHODS) {
                    send(udp, method, CASES.get(i));
                    send(tcp, method, CASES.get(i));
                }
                watch.answerTime(server.sipPort(), PATIENCE);
                for (String answer : answers(udp)) {
                    answers.merge(answer, 1, Integer::sum);
                }
            }
        }
        return answers;
    }

    /** Outside of a dialog, and as if it were in one. */
    private void send(SipWire wire, String method, Map.Entry<String, String> change) throws IOException {
        String request = REQUEST.replace(change.getKey(), change.getValue());
        send(wire, method, request);
        send(wire, method, request.replaceFirst("(To: .*)", "$1;tag=2"));
    }

    private void send(SipWire wire, String method, String request) throws IOException {
        sent++;
        wire.send(request.replace("{server}", "" + server.sipPort())
                .replace("{name}", "stranger" + sent + ".example.com")
                .replace("{trap}", trap.address())
                .replace("{transport}", wire.transport())
                .replace("{method}", method)
                .replace("{id}", "stranger" + sent)
                .replace("{port}", "9"));
    }

    /** Status and method of what has come back. */
    private static List<String> answers(SipWire wire) throws IOException {
        List<String> answers = new ArrayList<>();
        for (String text = wire.receive(Duration.ofMillis(50));
                !text.isEmpty();
                text = wire.receive(Duration.ofMillis(50))) {
            answers.add(text.substring(8, 11) + text.replaceAll("(?s).*CSeq: 1|\r.*", ""));
        }
        return answers;
    }

    /** Lines which SIP messages caused; the health of telephone systems is told in its own time. */
    private long logLines() throws IOException {
        try (Stream<String> lines = Files.lines(server.log())) {
            return lines.filter(line -> line.contains(".sip") || line.startsWith("\tat "))
                    .count();
        }
    }

    /** A file which the server reads for an operator. */
    private void readLog() throws IOException {
        try (ServerManagement management = server.management()) {
            ModelNode operation = ServerManagement.operation("subsystem=logging/log-file=server.log", "read-log-file");
            management.execute(operation);
        }
    }
}
