package org.failoverforwarding.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Runs the provisioned server with the EAR and demo data in the foreground until it is interrupted.
 *
 * <p>Every {@code failover.*} and {@code jboss.*} system property of this process becomes one of the server.
 */
public final class DemoServer {
    private static final long POLL_MILLISECONDS = 500;

    private final Map<String, String> properties;
    private final int offset;

    private DemoServer(Properties system) {
        properties = new TreeMap<>();
        properties.put("failover.demo", "true");
        properties.put("failover.carriers", "demo=127.0.0.1:5090");
        properties.put("failover.guard.trusted", "127.0.0.1");
        for (String name : system.stringPropertyNames()) {
            if (name.startsWith("failover.") || name.startsWith("jboss.")) {
                properties.put(name, system.getProperty(name));
            }
        }
        offset = Integer.parseInt(properties.getOrDefault("jboss.socket.binding.port-offset", "0"));
    }

    /** Arguments: the installation, the base directory, the EAR. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        DemoServer demo = new DemoServer(System.getProperties());
        ServerDirectory directory = new ServerDirectory(Path.of(arguments[0]), demo.base(Path.of(arguments[1])));
        Path archive = Path.of(arguments[2]);
        demo.run(directory.prepare().deploy(archive), archive.getFileName().toString());
    }

    /** Servers with different port offsets live beside each other. */
    private Path base(Path parent) {
        String named = properties.remove("jboss.server.base.dir");
        return named != null ? Path.of(named) : parent.resolve(offset == 0 ? "demo" : "demo-" + offset);
    }

    private void run(ServerDirectory directory, String archive) throws IOException, InterruptedException {
        List<String> options = new ArrayList<>();
        properties.forEach((name, value) -> options.add("-D" + name + "=" + value));
        ServerProcess server = ServerProcess.onConsole(directory, options);
        if (started(server, directory, archive)) {
            System.out.println(welcome(directory));
        } else if (server.isAlive()) {
            System.out.println("The application did not deploy; the log says why: " + directory.log());
        } else {
            throw new IllegalStateException("The server does not start; the log says why: " + directory.log()
                    + ". When a port is in use, give it others: -Djboss.socket.binding.port-offset=1000");
        }
        server.await();
    }

    private boolean started(ServerProcess server, ServerDirectory directory, String archive)
            throws InterruptedException {
        while (!server.await(POLL_MILLISECONDS)) {
            try (ServerManagement management = ServerManagement.connect(port("management.http", 9990))) {
                if (management.running(directory)) {
                    String status =
                            management.read("deployment=" + archive, "status").asString();
                    return "OK".equals(status);
                }
            } catch (IOException e) {
                continue;
            }
        }
        return false;
    }

    private int port(String name, int standard) {
        return offset + Integer.parseInt(properties.getOrDefault("jboss." + name + ".port", String.valueOf(standard)));
    }

    private String welcome(ServerDirectory directory) throws IOException {
        int sip = offset + Integer.parseInt(properties.getOrDefault("failover.sip.port", "5060"));
        try (InputStream text = DemoServer.class.getResourceAsStream("welcome.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{http}", String.valueOf(port("http", 8080)))
                    .replace("{https}", String.valueOf(port("https", 8443)))
                    .replace("{management}", String.valueOf(port("management.http", 9990)))
                    .replace("{sip}", properties.getOrDefault("failover.sip.bind.address", "127.0.0.1") + ":" + sip)
                    .replace("{carriers}", properties.get("failover.carriers"))
                    .replace("{directory}", directory.base().toString());
        }
    }
}
