package org.failoverforwarding.callhistory.service;

import java.nio.file.Path;
import java.time.Duration;
import org.failoverforwarding.account.service.DataDirectory;
import org.failoverforwarding.operation.Setting;

/**
 * Settings of the call journal.
 *
 * @param capacity records waiting in memory at most, 100 to 1,000,000
 * @param batch records written in one transaction at most
 * @param pause between two looks at the queue
 * @param retry after a failure of the database
 * @param directory for records that cannot be written now
 */
public record JournalSettings(int capacity, int batch, Duration pause, Duration retry, Path directory) {

    /** System property with the capacity. */
    public static final String CAPACITY = "failover.journal.capacity";

    private static final int DEFAULT_CAPACITY = 20_000;
    private static final int DEFAULT_BATCH = 500;

    public JournalSettings {
        if (capacity < 100 || capacity > 1_000_000) {
            throw new IllegalArgumentException(CAPACITY + " must be 100 to 1000000, not " + capacity);
        }
    }

    /** The settings of this server. */
    public static JournalSettings ofInstallation() {
        return new JournalSettings(
                Setting.number(CAPACITY, DEFAULT_CAPACITY, 100, 1_000_000),
                DEFAULT_BATCH,
                Duration.ofMillis(250),
                Duration.ofSeconds(5),
                DataDirectory.ofInstallation().resolve("calls"));
    }
}
