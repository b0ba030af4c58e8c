package org.failoverforwarding.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.failoverforwarding.run.ServerDirectory;
import org.failoverforwarding.run.ServerProcess;
import org.junit.jupiter.api.Test;

/** What the commands of the operations guide save from a running server, another server has after its restore. */
class BackupIT {
    private static final String FLOW = "03-survives-kill";
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Pattern COMMANDS = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    private final Path directory = ServerUnderTest.path("it.directory").resolve("it-backup-files");
    private final int kind = DatabaseUnderTest.isPostgres() ? 2 : 0;

    @Test
    void rulesAndRegistrationsAreOnAnotherServerAfterItsRestore() throws IOException, InterruptedException {
        ServerDirectory.delete(directory);
        Files.createDirectories(directory);
        int reception = FreePorts.any();
        ServerUnderTest old = server("backup");
        try (ServerProcess running = old.start("failover.demo=true", "failover.probe.rate=0")) {
            play(old, "register.xml", "-key", "contact", String.valueOf(reception));
            run(commands().get(kind), old);
            running.kill();
        }
        ServerUnderTest restored = server("restored");
        run(commands().get(kind + 1), restored);
        try (ServerProcess running = restored.start(
                        "failover.probe.rate=0",
                        "failover.carriers=it=127.0.0.1:" + restored.carrierPort(),
                        "failover.guard.trusted=127.0.0.1");
                Sipp callee = Sipp.start(FLOW, "reception.xml", target(restored), reception)) {
            play(restored, "caller.xml");
            callee.succeeds(LIMIT);
        }
    }

    private static ServerUnderTest server(String name) throws IOException {
        ServerUnderTest server = ServerUnderTest.own(name);
        server.directory().deploy(ServerUnderTest.ear());
        Files.createDirectories(server.directory().data().resolve("failover"));
        return server;
    }

    /** Backup and restore of H2, then of PostgreSQL. */
    private static List<String> commands() throws IOException {
        String guide = Files.readString(Path.of("../docs/operations.md"));
        String section = guide.substring(guide.indexOf("## Backup and restore"), guide.indexOf("## Upgrade"));
        List<String> commands =
                COMMANDS.matcher(section).results().map(found -> found.group(1)).toList();
        assertEquals(4, commands.size());
        return commands;
    }

    private void run(String commands, ServerUnderTest server) throws IOException, InterruptedException {
        Path output = directory.resolve("output.txt");
        ProcessBuilder shell = new ProcessBuilder("bash", "-eux", "-c", commands)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(output.toFile()));
        shell.environment()
                .putAll(Map.of(
                        "JBOSS_HOME", server.directory().home().toString(),
                        "BASE", server.directory().base().toString(),
                        "CONTROLLER", "127.0.0.1:" + server.managementPort(),
                        "BACKUP", directory.toString(),
                        "DATABASE", DatabaseUnderTest.isPostgres() ? DatabaseUnderTest.libpq(server) : ""));
        assertEquals(0, shell.start().waitFor(), () -> commands + " -> see " + output);
    }

    private static void play(ServerUnderTest server, String scenario, String... options)
            throws IOException, InterruptedException {
        try (Sipp sipp = Sipp.start(FLOW, scenario, target(server), options)) {
            sipp.succeeds(LIMIT);
        }
    }

    private static String target(ServerUnderTest server) {
        return "127.0.0.1:" + server.sipPort();
    }
}
