package org.failoverforwarding.database.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which copies of the database are there. */
class BackupDirectoryTest {

    private static final Instant NIGHT = Instant.parse("2026-03-01T02:30:00Z");

    @TempDir
    private Path parent;

    private BackupDirectory backups;

    @BeforeEach
    void createDirectory() {
        backups = new BackupDirectory(parent.resolve("backup"), 2);
    }

    private void add(Instant now) throws IOException {
        backups.add(now, file -> Files.writeString(file, "copy"));
    }

    private List<String> names() throws IOException {
        return backups.copies().stream()
                .map(copy -> copy.getFileName().toString())
                .toList();
    }

    @Test
    void theNewestAreKept() throws IOException {
        for (int night = 0; night < 4; night++) {
            add(NIGHT.plus(Duration.ofDays(night)));
        }
        assertEquals(List.of("failover-20260304T023000Z.zip", "failover-20260303T023000Z.zip"), names());
    }

    @Test
    void aFailedCopyLeavesNothingAndDeletesNothing() throws IOException {
        add(NIGHT);
        assertThrows(
                IOException.class,
                () -> backups.add(NIGHT.plusSeconds(60), file -> {
                    Files.writeString(file, "half");
                    throw new IOException("disk full");
                }));
        assertEquals(List.of("failover-20260301T023000Z.zip"), names());
        try (var files = Files.list(backups.directory())) {
            assertEquals(1, files.count());
        }
    }
}
