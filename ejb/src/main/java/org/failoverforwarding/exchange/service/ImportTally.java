package org.failoverforwarding.exchange.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.failoverforwarding.exchange.ImportResult;
import org.failoverforwarding.exchange.ImportResult.Counts;
import org.failoverforwarding.exchange.ImportResult.LineError;

/** Counts what an import does. */
class ImportTally {

    private final boolean dryRun;
    private final int[] created = new int[Kind.values().length];
    private final int[] changed = new int[Kind.values().length];
    private final List<LineError> errors = new ArrayList<>();
    private final List<LineError> warnings = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();
    private int unchanged;

    ImportTally(boolean dryRun) {
        this.dryRun = dryRun;
    }

    void created(Kind kind, String key) {
        created[kind.ordinal()]++;
        tell("new " + kind.label + " " + key);
    }

    void changed(Kind kind, String key) {
        changed[kind.ordinal()]++;
        tell("changed " + kind.label + " " + key);
    }

    void unchanged(int lines) {
        unchanged += lines;
    }

    void error(LineError error) {
        errors.add(error);
    }

    void warning(LineError warning) {
        warnings.add(warning);
    }

    /** Adds what a portion did, once it is committed. */
    void add(ImportTally portion) {
        for (int i = 0; i < created.length; i++) {
            created[i] += portion.created[i];
            changed[i] += portion.changed[i];
        }
        unchanged += portion.unchanged;
        portion.differences.forEach(this::tell);
    }

    ImportResult result(int lines) {
        return new ImportResult(
                dryRun,
                lines,
                counts(created),
                counts(changed),
                unchanged,
                errors.size(),
                first(errors),
                warnings.size(),
                first(warnings),
                differences);
    }

    private static List<LineError> first(List<LineError> all) {
        return all.stream()
                .sorted(Comparator.comparingInt(LineError::line))
                .limit(ImportResult.MAX_DETAILS)
                .toList();
    }

    private void tell(String difference) {
        if (dryRun && differences.size() < ImportResult.MAX_DETAILS) {
            differences.add(difference);
        }
    }

    private static Counts counts(int[] of) {
        return new Counts(
                of[Kind.ACCOUNT.ordinal()],
                of[Kind.SYSTEM.ordinal()],
                of[Kind.NUMBER.ordinal()],
                of[Kind.REDIRECT.ordinal()]);
    }

    /** Kinds of things that a table names. */
    enum Kind {
        ACCOUNT("account"),
        SYSTEM("telephone system"),
        NUMBER("number"),
        REDIRECT("redirect");

        private final String label;

        Kind(String label) {
            this.label = label;
        }
    }
}
