package org.failoverforwarding.it.flow;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import org.failoverforwarding.it.Eventually;
import org.failoverforwarding.it.FreePorts;
import org.h2.tools.Server;

/** A database in a process of its own, which a test may take away from the server. */
final class FlowDatabase implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final int port = FreePorts.any();
    private final Path directory;
    private Process process;

    FlowDatabase(Path directory) {
        this.directory = directory;
    }

    void start() throws IOException, URISyntaxException {
        Path library = Path.of(
                Server.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        process = new ProcessBuilder(
                        java.toString(),
                        "-cp",
                        library.toString(),
                        Server.class.getName(),
                        "-tcp",
                        "-tcpPort",
                        String.valueOf(port),
                        "-ifNotExists",
                        "-baseDir",
                        directory.toString())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
        Eventually.holds("the database listens on port " + port, LIMIT, () -> !FreePorts.isFree(port));
    }

    /** Ends at once: every connection breaks, and new ones are refused. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    String url() {
        return "jdbc:h2:tcp://127.0.0.1:" + port + "/./flows;WRITE_DELAY=0";
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
