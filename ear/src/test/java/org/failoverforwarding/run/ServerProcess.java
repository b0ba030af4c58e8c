package org.failoverforwarding.run;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** A running server, started by the script of its installation and stopped in order when it is closed. */
public final class ServerProcess implements AutoCloseable {
    private static final long STOP_SECONDS = 60;

    private final Process process;

    private ServerProcess(Process process) {
        this.process = process;
    }

    /** Ends with this process at the latest. */
    private ServerProcess endingWithUs() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::closeUninterrupted, "stop " + process.pid()));
        return this;
    }

    private void closeUninterrupted() {
        try {
            close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Starts a server which speaks to this process's console. */
    public static ServerProcess onConsole(ServerDirectory directory, List<String> arguments) throws IOException {
        return start(directory, arguments, Redirect.INHERIT);
    }

    /** Starts a server whose console goes to a file in its base directory. */
    public static ServerProcess quietly(ServerDirectory directory, List<String> arguments) throws IOException {
        Files.createDirectories(directory.base());
        return start(
                directory,
                arguments,
                Redirect.appendTo(directory.base().resolve("console.log").toFile()));
    }

    private static ServerProcess start(ServerDirectory directory, List<String> arguments, Redirect output)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(script(directory.home()).toString());
        command.add("-Djboss.server.base.dir=" + directory.base());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectInput(Redirect.from(nothing())).redirectOutput(output);
        builder.environment().put("JBOSS_HOME", directory.home().toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        // the script hands signals on to the server
        builder.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "true");
        builder.environment().put("NOPAUSE", "true");
        return new ServerProcess(builder.start()).endingWithUs();
    }

    private static Path script(Path home) {
        return home.resolve("bin").resolve(windows() ? "standalone.bat" : "standalone.sh");
    }

    private static java.io.File nothing() {
        return new java.io.File(windows() ? "NUL" : "/dev/null");
    }

    private static boolean windows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Process identifier of the Java virtual machine, which the script started. */
    public long virtualMachine() {
        return process.descendants()
                .filter(child -> child.info().command().orElse("").matches(".*[/\\\\]java(\\.exe)?"))
                .findFirst()
                .orElseThrow()
                .pid();
    }

    /** Waits until the server has ended by itself. */
    public int await() throws InterruptedException {
        return process.waitFor();
    }

    /** Waits for the server's end no longer than the given time; true when it has ended. */
    public boolean await(long milliseconds) throws InterruptedException {
        return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    }

    /** Ends the server at once, as a power failure would. */
    public void kill() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.waitFor();
    }

    /** Stops the server in order; after a minute by force. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
