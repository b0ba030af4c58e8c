package org.failoverforwarding.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The Maven that runs these tests, for a project of somebody else: with a repository of its own, which takes everything
 * from that of the build and nothing from elsewhere.
 */
final class MavenOfTheBuild {

    static final String COMPILE = System.getProperty("it.maven.compile");
    static final String COPY_DEPENDENCIES = System.getProperty("it.maven.copy-dependencies");

    private static final String VERSION = System.getProperty("it.version");
    private static final String SETTINGS = """
            <settings>
              <localRepository>%s</localRepository>
              <mirrors>
                <mirror><id>build</id><mirrorOf>*</mirrorOf><url>%s</url></mirror>
              </mirrors>
            </settings>
            """;

    private final Path directory;
    private final Path repository;

    MavenOfTheBuild(Path directory) throws IOException {
        this.directory = directory;
        repository = Files.createDirectories(directory.resolve("repository"));
        String build =
                Path.of(System.getProperty("it.maven.repository")).toUri().toString();
        Files.writeString(directory.resolve("settings.xml"), SETTINGS.formatted(repository, build));
    }

    /** Puts a module of the reactor into the repository, as {@code mvn install} would. */
    void install(String module, String artifact) throws IOException {
        copy(Path.of("../pom.xml"), "failover-forwarding", ".pom");
        copy(Path.of("..", module, "pom.xml"), artifact, ".pom");
        copy(Path.of("..", module, "target", artifact + "-" + VERSION + ".jar"), artifact, ".jar");
    }

    private void copy(Path file, String artifact, String ending) throws IOException {
        Path folder = Files.createDirectories(
                repository.resolve("org/failoverforwarding").resolve(artifact).resolve(VERSION));
        Files.copy(file, folder.resolve(artifact + "-" + VERSION + ending));
    }

    void run(String... goals) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("it.maven.home"), "bin", "mvn").toString(),
                "--batch-mode",
                "--settings",
                "settings.xml"));
        command.addAll(List.of(goals));
        Program.run(directory, command);
    }
}
