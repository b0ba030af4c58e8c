package org.failoverforwarding.it.registration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.failoverforwarding.it.ServerUnderTest;
import org.failoverforwarding.run.ServerManagement;
import org.failoverforwarding.run.ServerProcess;

/** A server of the registrar's tests, with as many telephone systems as they need; it can be killed and started again. */
final class RegistrarServer implements AutoCloseable {

    static final int SYSTEMS = 300;
    static final String PASSWORD = "it-secret";

    private static final String HEADER = "account,edition,region,system,auth_user,auth_password,number,display_name,"
            + "action,ring_timeout,designation,forward_to,target,ring_time,calling_party_display,active_times";

    private final ServerUnderTest server;
    private final String[] properties;
    private ServerProcess process;

    RegistrarServer(String name) throws IOException, InterruptedException {
        server = ServerUnderTest.own(name);
        server.directory().deploy(ServerUnderTest.ear());
        Path table = Files.write(server.directory().base().resolve("systems.csv"), table());
        properties = new String[] {"failover.import=" + table, "failover.guard.trusted=127.0.0.1"};
        process = server.start(properties);
    }

    private static List<String> table() {
        Stream<String> rows = IntStream.range(0, SYSTEMS)
                .mapToObj(i -> Stream.of(
                                "IT", "BUSINESS", "CH", "PBX " + i, user(i), PASSWORD, user(i), "", "RING_ONLY", "20")
                        .collect(Collectors.joining(",", "", ",,,,,,")));
        return Stream.concat(Stream.of(HEADER), rows).toList();
    }

    /** User of the telephone system with that number. */
    static String user(int number) {
        return "41441%06d".formatted(number);
    }

    static Credentials credentials(int number) {
        return new Credentials(user(number), PASSWORD);
    }

    int sipPort() {
        return server.sipPort();
    }

    ServerManagement management() throws IOException {
        return server.management();
    }

    Path log() {
        return server.directory().log();
    }

    void killAndStart() throws IOException, InterruptedException {
        process.kill();
        process = server.start(properties);
    }

    @Override
    public void close() throws InterruptedException {
        process.close();
    }
}
