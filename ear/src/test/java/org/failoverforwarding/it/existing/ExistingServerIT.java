package org.failoverforwarding.it.existing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.failoverforwarding.api.People;
import org.failoverforwarding.api.example.FallbackExample;
import org.failoverforwarding.api.v1.LegKind;
import org.failoverforwarding.it.Eventually;
import org.failoverforwarding.it.FreePorts;
import org.failoverforwarding.it.Health;
import org.failoverforwarding.it.ServerUnderTest;
import org.failoverforwarding.it.Sipp;
import org.failoverforwarding.run.ServerManagement;
import org.failoverforwarding.run.ServerProcess;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.Test;

/** On a WildFly with our feature pack the commands of README.md install the application, and leave nothing of it. */
class ExistingServerIT {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String EAR = "deployment=failover-forwarding.ear";
    private static final Set<String> PLAIN = Set.of("core-tools", "deployment-scanner", "logging", "management");
    private static final Pattern LAYER = Pattern.compile("<include name=\"([a-z0-9-]+)\"/>");

    private final int carrier = FreePorts.any();

    @Test
    void theApplicationComesAndGoesByTheCommandsOfTheReadme() throws Exception {
        ServerUnderTest server = ServerUnderTest.existing("existing");
        ReadmeCommands readme = new ReadmeCommands(server);
        assertEquals(readme.layers(), addedLayers(server));
        try (ServerProcess plain = server.start()) {
            readme.configure();
            plain.await();
        }
        String database = People.url(server.directory().data());
        try (ServerProcess process = server.start(
                "failover.db.driver=h2",
                "failover.db.url=" + database,
                "failover.probe.rate=0",
                "failover.carriers=carrier=127.0.0.1:" + carrier,
                "failover.guard.trusted=127.0.0.1")) {
            readme.deploy();
            Eventually.holds(
                    "the server is ready", LIMIT, () -> Health.ready(server).isUp("sip"));
            new People(database).add("root", "admin", 0);
            remoteCall(server);
            failoverCall(server);
            Eventually.holds("no session is left", Duration.ofSeconds(90), () -> sessions(server) == 0);
            readme.undeploy();
            assertClean(server);
            assertTrue(process.isAlive());
        }
    }

    private static Set<String> addedLayers(ServerUnderTest server) throws IOException {
        Path state = server.directory().home().resolve(".galleon/provisioning.xml");
        Set<String> added = new TreeSet<>();
        LAYER.matcher(Files.readString(state)).results().forEach(layer -> added.add(layer.group(1)));
        added.removeAll(PLAIN);
        return added;
    }

    private static void remoteCall(ServerUnderTest server) throws Exception {
        FallbackExample client =
                new FallbackExample("remote+http://127.0.0.1:" + server.httpPort(), "root", People.PASSWORD);
        LegKind kind = client.run("Muster AG", "044 200 50 00", "079 123 45 67")
                .steps()
                .get(0)
                .legs()
                .get(0)
                .kind();
        assertEquals(LegKind.EXTERNAL, kind);
    }

    private void failoverCall(ServerUnderTest server) throws IOException, InterruptedException {
        String target = "127.0.0.1:" + server.sipPort();
        try (Sipp mobile =
                        Sipp.start("00-parts", "answers.xml", target, carrier).listening();
                Sipp caller = Sipp.start("00-parts", "caller.xml", target, "-s", "+41442005000")) {
            caller.succeeds(LIMIT);
            mobile.succeeds(LIMIT);
        }
    }

    private static long sessions(ServerUnderTest server) {
        try (ServerManagement management = server.management()) {
            return management.read("subsystem=sip", "application-sessions").asLong();
        } catch (IOException e) {
            return -1;
        }
    }

    private static void assertClean(ServerUnderTest server) throws IOException {
        try (ServerManagement management = server.management()) {
            ModelNode names = ServerManagement.operation("", "read-children-names");
            names.get("child-type").set("deployment");
            assertEquals(List.of(), management.execute(names).asList());
            assertEquals("running", management.read("", "server-state").asString());
        }
        assertFalse(Health.get(server, "metrics").body().contains("failover_"), "no metric is left");
        assertEquals(200, Health.ready(server).status());
    }
}
