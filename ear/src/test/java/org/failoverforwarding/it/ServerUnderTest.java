package org.failoverforwarding.it;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.failoverforwarding.run.ServerDirectory;
import org.failoverforwarding.run.ServerManagement;
import org.failoverforwarding.run.ServerProcess;

/**
 * Where a server of these tests listens and lives.
 *
 * <p>One server with the EAR, started by Arquillian for the first class with {@code ArquillianExtension} and stopped
 * after the last one, is {@link #shared()}; a test which must start, kill or configure a server makes one of its own
 * with {@link #own}.
 *
 * @param directory installation and base directory
 * @param offset added to every port
 */
public record ServerUnderTest(ServerDirectory directory, int offset) {
    static final String OFFSET = "it.port.offset";

    /** The server which all tests share. */
    public static ServerUnderTest shared() {
        return new ServerUnderTest(
                new ServerDirectory(path("it.server.home"), path("it.directory").resolve("it-base")),
                Integer.getInteger(OFFSET));
    }

    /** A server of a test's own with an empty base directory; nothing is deployed and nothing started yet. */
    public static ServerUnderTest own(String name) throws IOException {
        return own(name, path("it.server.home"));
    }

    /** A server of the minimal installation: what the feature pack alone gives. */
    public static ServerUnderTest minimal(String name) throws IOException {
        return own(name, path("it.minimal-server.home"));
    }

    /** A server of the installation which README.md describes for enterprises that have a WildFly already. */
    public static ServerUnderTest existing(String name) throws IOException {
        return own(name, path("it.existing-server.home"));
    }

    private static ServerUnderTest own(String name, Path home) throws IOException {
        Path base = path("it.directory").resolve("it-" + name);
        ServerDirectory.delete(base);
        return new ServerUnderTest(new ServerDirectory(home, base).prepare(), FreePorts.offset());
    }

    static Path path(String property) {
        return Path.of(System.getProperty(property));
    }

    /** The EAR as it was built. */
    public static Path ear() {
        return path("it.ear");
    }

    /** The messages of the torture tests. */
    public static Path torture() {
        return path("it.torture");
    }

    /** Starts a server of one's own and waits until it serves; properties without {@code -D}: {@code name=value}. */
    public ServerProcess start(String... properties) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(arguments());
        for (String property : properties) {
            arguments.add("-D" + property);
        }
        ServerProcess process = ServerProcess.quietly(directory, arguments);
        awaitRunning(process);
        return process;
    }

    List<String> arguments() {
        List<String> arguments = new ArrayList<>(DatabaseUnderTest.arguments(this));
        arguments.add("-Djboss.socket.binding.port-offset=" + offset);
        arguments.add("-Djboss.tx.node.id=it" + offset);
        return arguments;
    }

    private void awaitRunning(ServerProcess process) throws IOException, InterruptedException {
        while (!process.await(200)) {
            if (running()) {
                return;
            }
        }
        throw new AssertionError("the server ended while it started, see " + directory.log());
    }

    private boolean running() throws IOException {
        try (ServerManagement management = management()) {
            return management.running(directory);
        }
    }

    public ServerManagement management() throws IOException {
        return ServerManagement.connect(managementPort());
    }

    public int managementPort() {
        return 9990 + offset;
    }

    public int httpPort() {
        return 8080 + offset;
    }

    public int httpsPort() {
        return 8443 + offset;
    }

    /** UDP and TCP. */
    public int sipPort() {
        return 5060 + offset;
    }

    /** Port of the carrier of the shared server, for a test to listen on: external targets are called there. */
    public int carrierPort() {
        return 5090 + offset;
    }

    public int sipTlsPort() {
        return 5061 + offset;
    }

    /** An address of the portal or the REST interface. */
    public URI http(String path) {
        return URI.create("http://127.0.0.1:" + httpPort() + path);
    }
}
