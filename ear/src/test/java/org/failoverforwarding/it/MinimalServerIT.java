package org.failoverforwarding.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.failoverforwarding.it.echo.EchoServlet;
import org.failoverforwarding.run.ServerManagement;
import org.failoverforwarding.run.ServerProcess;
import org.jboss.dmr.ModelNode;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A WildFly to which only the layer {@code sip-servlets} was added hosts SIP applications and is managed at run time. */
class MinimalServerIT {
    private static final String ECHO = "deployment=echo.war";
    private static final Duration LIMIT = Duration.ofSeconds(15);

    private static ServerUnderTest server;
    private static ServerProcess process;
    private static ServerManagement management;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = ServerUnderTest.minimal("minimal");
        Path war = ServerUnderTest.path("it.directory").resolve("echo.war");
        ShrinkWrap.create(WebArchive.class, "echo.war")
                .addClass(EchoServlet.class)
                .as(ZipExporter.class)
                .exportTo(war.toFile(), true);
        server.directory().deploy(war);
        process = server.start();
        management = server.management();
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        if (process != null) {
            try (ServerProcess stopping = process) {
                assertTrue(stopping.isAlive());
                management.close();
            }
        }
    }

    @Test
    void bootsWithoutErrors() throws IOException {
        ModelNode errors =
                management.execute(ServerManagement.operation("core-service=management", "read-boot-errors"));
        assertTrue(errors.asList().isEmpty(), errors.toString());
        assertEquals("OK", management.read(ECHO, "status").asString());
    }

    @Test
    void answersOptionsAndCountsThem() throws IOException, InterruptedException {
        long before = management.read("subsystem=sip", "requests").asLong();
        call(server.sipPort(), "u1", "01-options");
        call(server.sipPort(), "t1", "01-options");
        assertTrue(management.read("subsystem=sip", "requests").asLong() >= before + 2);
    }

    @Test
    void opensAndClosesConnectorsWithoutReload() throws IOException, InterruptedException {
        int port = FreePorts.any();
        ModelNode binding =
                ServerManagement.operation("socket-binding-group=standard-sockets/socket-binding=sip-more", "add");
        binding.get("port").set(port);
        binding.get("fixed-port").set(true);
        management.execute(binding);
        ModelNode connector = ServerManagement.operation("subsystem=sip/connector=more", "add");
        connector.get("transport").set("udp");
        connector.get("socket-binding").set("sip-more");
        management.execute(connector);

        call(port, "u1", "01-options");
        assertTrue(configuration().contains("sip-more"));

        management.execute(ServerManagement.operation("subsystem=sip/connector=more", "remove"));
        Eventually.holds("the port is free again", LIMIT, () -> FreePorts.isFree(port));
        assertEquals("running", management.read("", "server-state").asString());
    }

    @Test
    void refusesTlsWithoutSslContext() {
        ModelNode connector = ServerManagement.operation("subsystem=sip/connector=insecure", "add");
        connector.get("transport").set("tls");
        connector.get("socket-binding").set("sip-tcp");
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> management.execute(connector));
        assertTrue(refused.getMessage().contains("FFSIP0104"), refused.getMessage());
    }

    @Test
    void refusesNewCallsWhileSuspended() throws IOException, InterruptedException {
        management.execute(ServerManagement.operation("", "suspend"));
        try {
            call(server.sipPort(), "u1", "02-suspended");
        } finally {
            management.execute(ServerManagement.operation("", "resume"));
        }
        call(server.sipPort(), "u1", "01-options");
    }

    @Test
    void answersEveryRequestWhileItsApplicationIsExchangedUnderLoad() throws IOException, InterruptedException {
        try (Sipp load = load()) {
            for (int time = 0; time < 3; time++) {
                management.execute(ServerManagement.operation(ECHO, "redeploy"));
            }
            load.succeeds(LIMIT);
        }
        call(server.sipPort(), "u1", "01-options");
    }

    @Test
    void leavesNoSessionOfAnApplicationUndeployedUnderLoad() throws IOException, InterruptedException {
        try (Sipp load = load()) {
            management.execute(ServerManagement.operation(ECHO, "undeploy"));
            load.succeeds(LIMIT);
            Eventually.holds("no session is left", LIMIT, MinimalServerIT::withoutSessions);
        } finally {
            management.execute(ServerManagement.operation(ECHO, "deploy"));
        }
        call(server.sipPort(), "u1", "01-options");
    }

    private static Sipp load() throws IOException {
        return Sipp.start("04-exchanged", "uac.xml", "127.0.0.1:" + server.sipPort(), "-m", "300", "-r", "100");
    }

    private static boolean withoutSessions() {
        try {
            return management.read("subsystem=sip", "application-sessions").asLong() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void call(int port, String transport, String flow) throws IOException, InterruptedException {
        try (Sipp uac = Sipp.start(flow, "uac.xml", "127.0.0.1:" + port, "-t", transport)) {
            uac.succeeds(LIMIT);
        }
    }

    private static String configuration() throws IOException {
        return Files.readString(
                server.directory().base().resolve("configuration").resolve("standalone.xml"));
    }
}
