package org.failoverforwarding.it.registration;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.failoverforwarding.it.FreePorts;
import org.failoverforwarding.it.ServerUnderTest;
import org.failoverforwarding.run.ServerManagement;
import org.failoverforwarding.run.ServerProcess;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The server of registrations and attacks, with as many telephone systems as they need; it can be killed and started
 * again. Every address but 127.0.0.1 is a stranger's, and 127.0.0.20 and ::1 are
 * carriers'.
 */
public final class RegistrarServer implements ExtensionContext.Store.CloseableResource, AutoCloseable {

    /** Telephone systems, each with the number that is its name. */
    public static final int SYSTEMS = 300;

    /** Sends calls as a carrier does, from any port. */
    public static final String CARRIER = "127.0.0.20";

    /** A telephone system with this number and its own. */
    static final int OF_TWO_NUMBERS = 90;

    static final String SECOND_NUMBER = "41441900090";

    static final String SERVICE_ROUTE = "<sip:127.0.0.1;lr>";

    public static final String PASSWORD = "it-secret";

    private static final String HEADER = "account,edition,region,system,auth_user,auth_password,number,display_name,"
            + "action,ring_timeout,designation,forward_to,target,ring_time,calling_party_display,active_times";

    private final ServerUnderTest server;
    private final String[] properties;
    private ServerProcess process;

    private RegistrarServer() throws IOException, InterruptedException {
        server = ServerUnderTest.own("registrar");
        server.directory().deploy(ServerUnderTest.ear());
        Path table = Files.write(server.directory().base().resolve("systems.csv"), table());
        Files.writeString(hosts(), "127.0.0.1 localhost\n::1 localhost\n");
        properties = new String[] {
            "failover.import=" + table,
            "failover.guard.trusted=127.0.0.1",
            "failover.registrar.service-route=" + SERVICE_ROUTE,
            "failover.carriers=it=" + CARRIER + ":" + FreePorts.any() + ",it6=[::1]:" + FreePorts.any(),
            // no OPTIONS between the messages which the tests expect
            "failover.probe.rate=0",
            // host names are looked up in a file, whose readers can be seen
            "jdk.net.hosts.file=" + hosts()
        };
        process = server.start(properties);
    }

    /** The one server, started for the first class which asks and stopped after the last. */
    static RegistrarServer shared(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(RegistrarServer.class))
                .getOrComputeIfAbsent(RegistrarServer.class, type -> started(), RegistrarServer.class);
    }

    private static RegistrarServer started() {
        try {
            return new RegistrarServer();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("The server of the registrations does not start", e);
        }
    }

    /** The file in which its host names are looked up. */
    public Path hosts() {
        return server.directory().base().resolve("hosts");
    }

    private static List<String> table() {
        Stream<String> rows = IntStream.range(0, SYSTEMS).mapToObj(i -> row(i, user(i)));
        return Stream.of(Stream.of(HEADER), rows, Stream.of(row(OF_TWO_NUMBERS, SECOND_NUMBER)))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String row(int system, String number) {
        return Stream.of("IT", "BUSINESS", "CH", "PBX " + system, user(system), PASSWORD, number, "", "RING_ONLY", "20")
                .collect(Collectors.joining(",", "", ",,,,,,"));
    }

    /** User of the telephone system with that number. */
    public static String user(int number) {
        return "41441%06d".formatted(number);
    }

    public static Credentials credentials(int number) {
        return new Credentials(user(number), PASSWORD);
    }

    /** UDP and TCP. */
    InetSocketAddress sip() {
        return new InetSocketAddress("127.0.0.1", sipPort());
    }

    /** UDP and TCP. */
    public int sipPort() {
        return server.sipPort();
    }

    public ServerManagement management() throws IOException {
        return server.management();
    }

    public Path log() {
        return server.directory().log();
    }

    /** Process identifier of its Java virtual machine. */
    public long pid() {
        return process.virtualMachine();
    }

    /** Ends it at once; {@link #start()} must follow. */
    void kill() throws InterruptedException {
        process.kill();
    }

    void start() throws IOException, InterruptedException {
        process = server.start(properties);
    }

    @Override
    public void close() throws InterruptedException {
        process.close();
    }
}
