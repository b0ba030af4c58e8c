package org.failoverforwarding.it;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.failoverforwarding.run.ServerDirectory;

/**
 * A PostgreSQL of the tests' own on a free loopback port, which is gone when they end. PostgreSQL does not run as root:
 * then the user {@code postgres} runs it.
 */
final class PostgresCluster {

    static final String USER = "failover";

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");

    private final Path directory;
    private final int port = FreePorts.any();
    private Process server;

    private PostgresCluster(Path directory) {
        this.directory = directory;
    }

    /** Initialises and starts it; it ends with this process at the latest. */
    static PostgresCluster start() throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory(
                "failover-postgres",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        PostgresCluster cluster = new PostgresCluster(directory);
        Runtime.getRuntime().addShutdownHook(new Thread(cluster::stop, "stop PostgreSQL"));
        cluster.open();
        return cluster;
    }

    private void open() throws IOException, InterruptedException {
        if (isRoot()) {
            run(List.of("chown", "postgres", directory.toString()));
        }
        run(asPostgres("initdb", "-D", data(), "-U", USER, "-A", "trust", "-E", "UTF8", "--no-sync"));
        server = builder(asPostgres(
                        "postgres",
                        "-D",
                        data(),
                        "-p",
                        String.valueOf(port),
                        "-k",
                        directory.toString(),
                        "-h",
                        "127.0.0.1"))
                .start();
        Eventually.holds("PostgreSQL answers, see " + log(), LIMIT, this::answers);
    }

    /** Makes an empty database. */
    void create(String database) {
        execute("drop database if exists " + database);
        execute("create database " + database);
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private boolean answers() {
        try (Connection connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url("postgres"), USER, USER);
    }

    private void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private void stop() {
        try {
            if (server != null) {
                server.descendants().forEach(ProcessHandle::destroy);
                server.destroy();
                server.waitFor(10, TimeUnit.SECONDS);
            }
            ServerDirectory.delete(directory);
        } catch (IOException e) {
            System.err.println(directory + " is left over: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String data() {
        return directory.resolve("data").toString();
    }

    private File log() {
        return directory.resolve("log").toFile();
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        if (builder(command).start().waitFor() != 0) {
            throw new IllegalStateException(command + ": " + Files.readString(log().toPath()));
        }
    }

    private ProcessBuilder builder(List<String> command) {
        return new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log()));
    }

    private static List<String> asPostgres(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(isRoot() ? List.of("runuser", "-u", "postgres", "--") : List.of());
        command.add(binary(program));
        command.addAll(List.of(arguments));
        return command;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    static boolean isInstalled() {
        try {
            new ProcessBuilder(binary("initdb"), "--version").start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Debian keeps the programs of each version apart and off the path; the newest is taken. */
    private static String binary(String program) throws IOException {
        if (!Files.isDirectory(VERSIONS)) {
            return program;
        }
        try (Stream<Path> found = Files.list(VERSIONS)) {
            return found.map(version -> version.resolve("bin").resolve(program))
                    .filter(Files::isExecutable)
                    .max(Comparator.naturalOrder())
                    .map(Path::toString)
                    .orElse(program);
        }
    }
}
