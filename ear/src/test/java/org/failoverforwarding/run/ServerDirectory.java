package org.failoverforwarding.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A server's base directory beside its installation: the configuration is the installation's, data and log are its own.
 *
 * @param home the installation, which several servers may share
 * @param base directory of this server
 */
public record ServerDirectory(Path home, Path base) {
    public ServerDirectory {
        home = home.toAbsolutePath().normalize();
        base = base.toAbsolutePath().normalize();
    }

    /** Takes the installation's configuration, keeps data and log, and forgets what was deployed. */
    public ServerDirectory prepare() throws IOException {
        delete(configuration());
        delete(deployments());
        copy(home.resolve("standalone").resolve("configuration"), configuration());
        Files.createDirectories(deployments());
        return this;
    }

    /** Lets the server deploy the archive when it starts. */
    public ServerDirectory deploy(Path archive) throws IOException {
        Files.copy(archive, deployments().resolve(archive.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        return this;
    }

    public Path data() {
        return base.resolve("data");
    }

    public Path log() {
        return base.resolve("log").resolve("server.log");
    }

    private Path configuration() {
        return base.resolve("configuration");
    }

    private Path deployments() {
        return base.resolve("deployments");
    }

    /** Removes a directory with all that is in it, when it is there. */
    public static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            for (Path path : walk(directory, Comparator.reverseOrder())) {
                Files.delete(path);
            }
        }
    }

    private static void copy(Path from, Path to) {
        try {
            for (Path path : walk(from, Comparator.naturalOrder())) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no server in " + from + ": build the whole project first", e);
        }
    }

    private static List<Path> walk(Path directory, Comparator<Path> order) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            return paths.sorted(order).toList();
        }
    }
}
