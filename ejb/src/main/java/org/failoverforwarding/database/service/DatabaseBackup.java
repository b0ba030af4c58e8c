package org.failoverforwarding.database.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.failoverforwarding.account.service.DataDirectory;
import org.failoverforwarding.operation.Setting;
import org.jboss.logging.Logger;

/**
 * Copies the H2 database of this server's own each night while it is in use; the server's management can start the timer
 * at any time. Nobody else may open that file, whereas other databases have tools of their own.
 */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DatabaseBackup {

    private static final Logger LOG = Logger.getLogger(DatabaseBackup.class);
    private static final String OWN_FILE = "jdbc:h2:file:";

    @Resource(lookup = "java:jboss/datasources/FailoverDS")
    private DataSource dataSource;

    private final Clock clock = Clock.systemUTC();
    private final BackupDirectory backups = new BackupDirectory(
            Path.of(Setting.text(
                    "failover.backup.directory",
                    DataDirectory.ofInstallation().resolve("backup").toString())),
            Setting.number("failover.backup.kept", 7, 0, 1_000));

    /** Makes a copy when the database is one that is copied, and if any are to be kept. */
    @Schedule(hour = "2", minute = "30", persistent = false)
    public void copy() {
        if (backups.kept() == 0) {
            return;
        }
        try (Connection connection = dataSource.getConnection()) {
            if (connection.getMetaData().getURL().startsWith(OWN_FILE)) {
                copy(connection);
            }
        } catch (SQLException | IOException e) {
            LOG.errorf(e, "FFBAK002 The database could not be copied to %s", backups.directory());
        }
    }

    private void copy(Connection connection) throws SQLException, IOException {
        long start = System.nanoTime();
        Path copy = backups.add(clock.instant(), file -> {
            try (PreparedStatement backup = connection.prepareStatement("backup to ?")) {
                backup.setString(1, file.toString());
                backup.execute();
            }
        });
        LOG.infof(
                "FFBAK001 The database is copied to %s, in %d ms",
                copy, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }
}
