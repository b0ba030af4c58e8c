package org.failoverforwarding.operation.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerConditionsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final long GIB = 1024L * 1024 * 1024;

    @Test
    void aDiskIsNearlyFullByShareOrBySize() {
        assertTrue(ServerConditions.disk(10 * GIB, 100 * GIB).good());
        assertFalse(ServerConditions.disk(4 * GIB, 100 * GIB).good());
        assertFalse(ServerConditions.disk(GIB / 4, GIB).good());
        assertFalse(ServerConditions.disk(Path.of("no-such-directory")).good());
    }

    @Test
    void aCertificateIsToBeRenewedTwoWeeksBeforeItsEnd() {
        Instant end = NOON.plus(Duration.ofDays(14));
        assertTrue(ServerConditions.certificate(end, NOON.minusSeconds(1)).good());
        assertEquals(
                "the certificate ends at " + end,
                ServerConditions.certificate(end, NOON).detail());
        assertEquals(
                "the certificate has ended at " + NOON,
                ServerConditions.certificate(NOON, NOON).detail());
    }

    @Test
    void aKeyStoreThatIsMissingIsMadeLaterButABrokenOneIsTold(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("keys.p12");
        assertTrue(ServerConditions.certificate(file, "changeit".toCharArray(), NOON)
                .good());
        Files.writeString(file, "broken");
        assertFalse(ServerConditions.certificate(file, "changeit".toCharArray(), NOON)
                .good());
    }
}
