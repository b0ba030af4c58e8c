package org.failoverforwarding.database.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the copies of the database are, named by their time so that the names sort.
 *
 * @param directory made when the first copy is written
 * @param kept copies at most; older ones are deleted
 */
record BackupDirectory(Path directory, int kept) {

    private static final String SUFFIX = ".zip";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'failover-'yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** Writes a file. */
    interface Writer<E extends Exception> {
        void write(Path file) throws E;
    }

    /** Adds a copy, which has its name only when it is complete, and deletes what is too old then. */
    <E extends Exception> Path add(Instant now, Writer<E> writer) throws E, IOException {
        Files.createDirectories(directory);
        Path complete = directory.resolve(NAME.format(now) + SUFFIX);
        Path growing = complete.resolveSibling(complete.getFileName() + ".part");
        try {
            writer.write(growing);
            Files.move(growing, complete, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(growing);
        }
        List<Path> all = copies();
        all.subList(Math.min(kept, all.size()), all.size()).forEach(BackupDirectory::delete);
        return complete;
    }

    /** The complete copies, the newest first. */
    List<Path> copies() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    private static void delete(Path copy) {
        try {
            Files.delete(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
