package org.failoverforwarding.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * One SIPp process, an independent SIP user agent, which plays a scenario file of a flow.
 *
 * <p>Flows are directories {@code src/test/sipp/NN-name/} with the scenario files and one line of promise in {@code
 * promise.txt}. A missing SIPp is a skipped test on a developer's machine and a failure where {@code CI} is set.
 */
public final class Sipp implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final List<Path> SOCKETS = List.of(Path.of("/proc/net/udp"), Path.of("/proc/net/tcp"));

    private final Process process;
    private final String name;
    private final int port;
    private final Path output;

    private Sipp(Process process, String name, int port, Path output) {
        this.process = process;
        this.name = name;
        this.port = port;
        this.output = output;
    }

    /** Starts one call from a free port, see {@link #start(String, String, String, int, String...)}. */
    public static Sipp start(String flow, String scenario, String target, String... options) throws IOException {
        return start(flow, scenario, target, FreePorts.any(), options);
    }

    /**
     * Starts the scenario on the loopback address.
     *
     * @param flow directory of the flow
     * @param scenario file in it
     * @param target host:port of the server
     * @param port local port
     * @param options further options of SIPp, for example {@code "-m", "10", "-r", "5", "-t", "t1"}
     */
    public static Sipp start(String flow, String scenario, String target, int port, String... options)
            throws IOException {
        return start(file(flow, scenario), flow + "-" + scenario.replace(".xml", ""), target, port, options);
    }

    /**
     * Starts a scenario of the flow in which each value stands in place of its name in braces: SIPp itself has no
     * variable for a status.
     */
    public static Sipp start(
            String flow, String scenario, Map<String, String> values, String target, int port, String... options)
            throws IOException {
        String text = Files.readString(file(flow, scenario));
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace('{' + value.getKey() + '}', value.getValue());
        }
        String name = flow + "-" + scenario.replace(".xml", "");
        return start(
                Files.writeString(directory().resolve(name + "-" + port + ".xml"), text), name, target, port, options);
    }

    private static Path file(String flow, String scenario) {
        return ServerUnderTest.path("it.sipp").resolve(flow).resolve(scenario);
    }

    private static Path directory() throws IOException {
        return Files.createDirectories(ServerUnderTest.path("it.directory").resolve("sipp"));
    }

    private static Sipp start(Path file, String flow, String target, int port, String... options) throws IOException {
        assumeInstalled();
        String name = flow + "-" + port;
        Path output = directory().resolve(name + ".log");
        List<String> command = new ArrayList<>(List.of("sipp", target, "-sf", file.toString(), "-nostdin"));
        command.addAll(List.of("-i", "127.0.0.1", "-p", String.valueOf(port), "-mi", "127.0.0.1", "-bind_local"));
        command.addAll(List.of("-ci", "127.0.0.1", "-cp", String.valueOf(FreePorts.any())));
        command.addAll(List.of("-trace_err", "-error_file", output + ".err"));
        Files.deleteIfExists(messages(output));
        command.addAll(List.of("-trace_msg", "-message_file", messages(output).toString()));
        List<String> given = List.of(options);
        if (!given.contains("-m")) {
            command.addAll(List.of("-m", "1"));
        }
        command.addAll(given);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.directory(file.getParent().toFile()).redirectOutput(Redirect.to(output.toFile()));
        return new Sipp(builder.start(), name, port, output);
    }

    private static void assumeInstalled() {
        boolean installed = List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, "sipp")));
        if (!installed && System.getenv("CI") != null) {
            Assertions.fail("SIPp is not installed (package sip-tester)");
        }
        Assumptions.assumeTrue(installed, "SIPp is not installed (package sip-tester): flow skipped");
    }

    /** The local SIP port. */
    public int port() {
        return port;
    }

    /** Returns as soon as its port is taken. */
    public Sipp listening() {
        Eventually.holds("SIPp listens on port " + port, PATIENCE, () -> !process.isAlive() || isTaken(port));
        assertTrue(process.isAlive(), () -> name + " ended at once: " + errors());
        return this;
    }

    /** Looks without binding the port, which might be just when SIPp wants to; elsewhere than on Linux by binding it. */
    private static boolean isTaken(int port) {
        try {
            boolean taken = !Files.exists(SOCKETS.get(0)) && !FreePorts.isFree(port);
            for (Path sockets : SOCKETS) {
                taken |= Files.exists(sockets)
                        && Files.readString(sockets).contains(String.format(":%04X 00000000:", port));
            }
            return taken;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the end of all calls and demands that each went as the scenario says. */
    public void succeeds(Duration limit) throws IOException, InterruptedException {
        boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        close();
        assertEquals(0, ended ? process.exitValue() : -1, () -> name + " failed: " + errors());
    }

    /** The messages which it has received so far, in order. */
    public List<SipText> received() throws IOException {
        Path file = messages(output);
        return Files.exists(file) ? SipText.received(Files.readString(file)) : List.of();
    }

    private static Path messages(Path output) {
        return Path.of(output + ".msg");
    }

    private String errors() {
        try {
            Path errors = Path.of(output + ".err");
            return Files.exists(errors) ? Files.readString(errors) : Files.readString(output);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }
}
