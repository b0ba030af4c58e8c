package org.failoverforwarding.it;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.failoverforwarding.run.ServerManagement;
import org.failoverforwarding.run.ServerProcess;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls on the wire, with SIPp as caller, telephone system, fallback and carrier; afterwards nothing is left of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CallFlowsIT {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Duration LOST_ACK = Duration.ofSeconds(60);
    private static final String NUMBER = "+41442005001";
    private static final String ABROAD = "+41442005002";
    private static final String SILENT = "+41442005003";

    private final int carrier = FreePorts.any();
    private final int system = FreePorts.any();
    private final int fallback = FreePorts.any();
    private ServerUnderTest server;
    private ServerProcess process;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        server = ServerUnderTest.own("calls");
        server.directory().deploy(ServerUnderTest.ear());
        // no OPTIONS between the messages which the scenarios expect
        process = server.start(
                "failover.probe.rate=0",
                "failover.carriers=carrier=127.0.0.1:" + carrier,
                "failover.import=" + ServerUnderTest.path("it.sipp").resolve("accounts.csv"));
        register("fallback", fallback);
        register("pbx", system);
    }

    /** Sessions, transactions and calls are gone a minute after the last call (longest timer and clean-up). */
    @AfterAll
    void leavesNothingBehind() throws IOException, InterruptedException {
        try {
            Eventually.holds("no session and no call is left", Duration.ofSeconds(90), this::isEmpty);
        } finally {
            process.close();
        }
    }

    private boolean isEmpty() {
        try (ServerManagement management = server.management()) {
            ModelNode sip = management.readResource("subsystem=sip");
            return List.of(
                            "sip-sessions",
                            "application-sessions",
                            "server-transactions",
                            "client-transactions",
                            "dialogs",
                            "calls-in-progress")
                    .stream()
                    .allMatch(metric -> sip.get(metric).asLong() == 0);
        } catch (IOException e) {
            return false;
        }
    }

    private String address() {
        return "127.0.0.1:" + server.sipPort();
    }

    private void register(String user, int port) throws IOException, InterruptedException {
        registration("register", user, port);
    }

    private void registration(String scenario, String user, int port) throws IOException, InterruptedException {
        try (Sipp sipp =
                Sipp.start("00-parts", scenario + ".xml", address(), port, "-s", user, "-au", user, "-ap", "secret")) {
            sipp.succeeds(LIMIT);
        }
    }

    private Sipp caller(String flow, String scenario, String number, String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of("-s", number));
        all.addAll(List.of(options));
        return Sipp.start(flow, scenario + ".xml", address(), all.toArray(String[]::new));
    }

    private Sipp rings(String flow, String scenario, int port) throws IOException {
        return Sipp.start(flow, scenario + ".xml", address(), port).listening();
    }

    private void between(String flow, String callee, String callerFlow, String caller, Duration limit)
            throws IOException, InterruptedException {
        try (Sipp pbx = rings(flow, callee, system);
                Sipp uac = caller(callerFlow, caller, NUMBER)) {
            uac.succeeds(limit);
            pbx.succeeds(limit);
        }
    }

    private void fallsBack(Sipp pbx, String callerFlow, String caller) throws IOException, InterruptedException {
        try (pbx;
                Sipp target = rings("11-fallback", "target", fallback);
                Sipp uac = caller(callerFlow, caller, NUMBER)) {
            uac.succeeds(LIMIT);
            pbx.succeeds(LIMIT);
            target.succeeds(LIMIT);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "10-answer, pbx, 10-answer, caller",
        "13-caller-cancels, pbx, 13-caller-cancels, caller",
        "13-caller-cancels, pbx-slow, 13-caller-cancels, caller-early",
        "14-late-answer, pbx, 13-caller-cancels, caller",
        "15-callee-hangs-up, pbx, 15-callee-hangs-up, caller",
        "17-requests-within, pbx, 17-requests-within, caller",
        "18-prack, pbx, 18-prack, caller",
        "19-forked, pbx, 19-forked, caller"
    })
    void callBetweenTwoParties(String flow, String callee, String callerFlow, String caller)
            throws IOException, InterruptedException {
        between(flow, callee, callerFlow, caller, LIMIT);
    }

    @Test
    void lostAckEndsBothLegs() throws IOException, InterruptedException {
        between("16-lost-ack", "pbx", "16-lost-ack", "caller", LOST_ACK);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 486, 500, 503, 603})
    void refusedCallFallsBack(int status) throws IOException, InterruptedException {
        Map<String, String> values = Map.of("status", String.valueOf(status), "header", "Server: refusing");
        Sipp pbx =
                Sipp.start("00-parts", "refuses.xml", values, address(), system).listening();
        fallsBack(pbx, "11-fallback", "caller-1s");
    }

    @Test
    void callFallsBackWhenTheRingTimeIsOver() throws IOException, InterruptedException {
        fallsBack(rings("00-parts", "rings-in-vain", system), "12-ring-time", "caller");
    }

    @Test
    void callToAnUnregisteredSystemFallsBackAtOnce() throws IOException, InterruptedException {
        registration("unregister", "pbx", system);
        try (Sipp target = rings("11-fallback", "target", fallback);
                Sipp uac = caller("11-fallback", "caller-1s", NUMBER)) {
            uac.succeeds(LIMIT);
            target.succeeds(LIMIT);
        } finally {
            register("pbx", system);
        }
    }

    @Test
    void callToASilentSystemFallsBackInTime() throws IOException, InterruptedException {
        int port = FreePorts.any();
        register("silent", port);
        try (DatagramSocket silent = new DatagramSocket(port, InetAddress.getLoopbackAddress());
                Sipp target = rings("00-parts", "answers", fallback);
                Sipp uac = caller("11-fallback", "caller-4s", SILENT)) {
            uac.succeeds(LIMIT);
            target.succeeds(LIMIT);
            silent.disconnect();
        }
    }

    @Test
    void fallbackOutsideGoesByTheCarrier() throws IOException, InterruptedException {
        try (Sipp trunk = rings("20-external", "carrier", carrier);
                Sipp uac = caller("11-fallback", "caller-1s", ABROAD)) {
            uac.succeeds(LIMIT);
            trunk.succeeds(LIMIT);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "unknown-number, +41445550000, 127.0.0.1",
        "stranger, +41442005001, 127.0.0.2",
        "unknown-option, +41442005001, 127.0.0.1",
        "unknown-method, +41442005001, 127.0.0.1"
    })
    void whatMayNotPassIsRefused(String scenario, String number, String source)
            throws IOException, InterruptedException {
        try (Sipp uac = caller("21-refused", scenario, number, "-i", source)) {
            uac.succeeds(LIMIT);
        }
    }
}
