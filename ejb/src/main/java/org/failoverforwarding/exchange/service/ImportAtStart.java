package org.failoverforwarding.exchange.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.failoverforwarding.account.service.Caller;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.exchange.ImportResult;
import org.failoverforwarding.operation.Setting;
import org.jboss.logging.Logger;

/** Imports the table which the system property {@code failover.import} names, when the server starts. */
@Singleton
@Startup
@DependsOn({"RoutingDirectoryLoader", "DemoAtStart"})
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class ImportAtStart {

    /** System property with the path of a CSV file. */
    static final String PROPERTY = "failover.import";

    private static final Logger LOG = Logger.getLogger(ImportAtStart.class);
    private static final int ERRORS_LOGGED = 20;

    @Inject
    private Imports imports;

    @PostConstruct
    void importTable() {
        String file = Setting.text(PROPERTY, "");
        if (!file.isBlank()) {
            importTable(Path.of(file));
        }
    }

    private void importTable(Path file) {
        long start = System.nanoTime();
        try (Reader table = Files.newBufferedReader(file)) {
            ImportResult result = imports.importTable(table, false, Caller.SYSTEM.name(), lines -> {});
            log(file, result, (System.nanoTime() - start) / 1_000_000);
        } catch (IOException | ValidationException e) {
            LOG.errorf("Import of %s failed: %s", file, e.getMessage());
        }
    }

    private static void log(Path file, ImportResult result, long millis) {
        LOG.infof(
                "Import of %s: %d lines in %d ms, %d new, %d changed, %d lines unchanged, %d errors",
                file,
                result.lines(),
                millis,
                result.created().total(),
                result.changed().total(),
                result.unchanged(),
                result.errorCount());
        if (result.errorCount() > 0) {
            LOG.warn(result.errors().stream()
                    .limit(ERRORS_LOGGED)
                    .map(ImportResult.LineError::toString)
                    .collect(Collectors.joining(
                            "\n  ",
                            "Lines left out:\n  ",
                            result.errorCount() > ERRORS_LOGGED
                                    ? "\n  and " + (result.errorCount() - ERRORS_LOGGED) + " more"
                                    : "")));
        }
    }
}
