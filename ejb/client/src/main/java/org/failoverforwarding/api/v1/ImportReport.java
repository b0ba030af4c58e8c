package org.failoverforwarding.api.v1;

import java.io.Serializable;
import java.util.List;

/**
 * What an import did, or would do in a dry run.
 *
 * @param dryRun nothing was written
 * @param lines lines of values read, without the header
 * @param created things that are new
 * @param changed things that differ
 * @param unchanged lines that changed nothing
 * @param errorCount lines left out
 * @param errors the first 1000 of them
 * @param warningCount lines that are imported and may surprise
 * @param warnings the first 1000 of them
 * @param differences the first 1000 differences, one sentence each, only in a dry run
 */
public record ImportReport(
        boolean dryRun,
        int lines,
        Counts created,
        Counts changed,
        int unchanged,
        int errorCount,
        List<LineError> errors,
        int warningCount,
        List<LineError> warnings,
        List<String> differences)
        implements Serializable {

    public ImportReport {
        errors = Absent.list(errors);
        warnings = Absent.list(warnings);
        differences = Absent.list(differences);
    }

    /** Things by kind. */
    public record Counts(int accounts, int systems, int numbers, int redirects) implements Serializable {}

    /**
     * A line that was left out, or of which is warned.
     *
     * @param line in the file, the header is line 1
     * @param column name from the header, or empty when it is about the whole line
     */
    public record LineError(int line, String column, String reason) implements Serializable {}
}
