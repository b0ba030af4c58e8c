package org.failoverforwarding.callhistory.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.failoverforwarding.callhistory.CallDetailRecord;

/** Keeps call detail records in files while the database is away: one complete file for each batch. */
public class SpillDirectory {

    private static final String SUFFIX = ".jsonl";
    private static final String BROKEN = ".broken";

    private final Path directory;
    private final AtomicLong next = new AtomicLong(System.currentTimeMillis() << 16);

    public SpillDirectory(Path directory) {
        this.directory = directory;
    }

    /** @throws UncheckedIOException when the disk does not take it */
    public void keep(List<CallDetailRecord> calls) {
        keep(calls, SUFFIX);
    }

    /** Puts a record that the database refuses aside, for an administrator to look at. */
    public void putAside(CallDetailRecord call) {
        keep(List.of(call), BROKEN);
    }

    /** The oldest file, if there is one. */
    public Optional<Path> oldest() {
        return files().stream().findFirst();
    }

    public int size() {
        return files().size();
    }

    /** @throws RuntimeException when the file cannot be read */
    public List<CallDetailRecord> read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(CallLine::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves a file that cannot be read to an administrator. */
    public void putAside(Path file) {
        move(file, file.resolveSibling(file.getFileName() + BROKEN));
    }

    private void keep(List<CallDetailRecord> calls, String suffix) {
        try {
            Files.createDirectories(directory);
            Path file = directory.resolve(Long.toHexString(next.incrementAndGet()) + suffix);
            Path unfinished = file.resolveSibling(file.getFileName() + ".part");
            Files.write(unfinished, calls.stream().map(CallLine::write).toList());
            move(unfinished, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
