package org.failoverforwarding.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program that is run to its end, as somebody would at a terminal. */
final class Program {

    private static final long MINUTES = 3;
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private Program() {}

    /** Runs a Java program, which must end well, and gives what it printed. */
    static String java(Path directory, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(List.of(arguments));
        return run(directory, command);
    }

    /** Runs a program, which must end well, and gives what it printed. */
    static String run(Path directory, List<String> command) throws IOException, InterruptedException {
        Path output = directory.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        String printed = Files.readString(output);
        assertEquals(0, ended ? process.exitValue() : -1, () -> command + " printed\n" + printed);
        return printed;
    }
}
