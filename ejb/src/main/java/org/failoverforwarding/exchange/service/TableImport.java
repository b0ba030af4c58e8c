package org.failoverforwarding.exchange.service;

import java.io.Reader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.failoverforwarding.directory.Schedule;
import org.failoverforwarding.exchange.ImportColumn;
import org.failoverforwarding.exchange.ImportLine;
import org.failoverforwarding.exchange.ImportResult;
import org.failoverforwarding.exchange.ImportResult.LineError;
import org.failoverforwarding.exchange.LineParser;
import org.failoverforwarding.exchange.LineRefused;
import org.failoverforwarding.exchange.TableReader;
import org.failoverforwarding.forwarding.ActiveTimes;
import org.failoverforwarding.forwarding.lint.Finding;
import org.failoverforwarding.number.NumberPlan;
import org.jboss.logging.Logger;

/** One import from the text to the database: read, compare lines, judge by the rules, write in portions. */
class TableImport {

    private static final Logger LOG = Logger.getLogger(TableImport.class);
    private static final int PORTION = 1000;

    private final ImportStores stores;
    private final Transactions transactions;
    private final boolean dryRun;
    private final NumberPlan numberPlan = new NumberPlan();
    private final LineParser parser = new LineParser(numberPlan, new Schedules()::find);
    private final ImportPlan plan = new ImportPlan();
    private final ImportState state;
    private final ImportTally tally;
    private final ImportWriter writer;
    private final ImportLint linter;

    TableImport(ImportStores stores, Transactions transactions, boolean dryRun) {
        this.stores = stores;
        this.transactions = transactions;
        this.dryRun = dryRun;
        this.state = new ImportState(stores);
        this.tally = new ImportTally(dryRun);
        ToldNumbers told = new ToldNumbers(state, numberPlan);
        this.writer = new ImportWriter(stores, state, told, dryRun);
        this.linter = new ImportLint(plan, state, told, Instant.now());
    }

    ImportResult run(Reader table, IntConsumer progress) {
        List<TableReader.Line> lines = TableReader.read(table);
        transactions.run(() -> {
            lines.forEach(this::parse);
            state.load(plan);
            judge();
            lint();
        });
        write(progress);
        progress.accept(lines.size());
        return tally.result(lines.size());
    }

    private void parse(TableReader.Line line) {
        try {
            plan.add(parser.parse(line));
        } catch (LineRefused e) {
            tally.error(e.at(line.number()));
        }
    }

    /** A line that falls out may have been the target of another one: judged again until nothing changes. */
    private void judge() {
        ImportCheck check = new ImportCheck(state, numberPlan);
        boolean again = true;
        while (again) {
            List<ImportLine> refused = new ArrayList<>();
            plan.numbers().values().forEach(lines -> lines.forEach(line -> judge(check, line, refused)));
            refused.forEach(this::leaveOut);
            again = !refused.isEmpty();
        }
    }

    private void judge(ImportCheck check, ImportLine line, List<ImportLine> refused) {
        try {
            check.check(line);
        } catch (LineRefused e) {
            tally.error(e.at(line.line()));
            refused.add(line);
        }
    }

    /** What the portal would refuse to save falls out, until nothing changes; of what it would warn, the line is told. */
    private void lint() {
        Map<ImportLine, LineError> refused = new LinkedHashMap<>();
        List<LineError> warnings = new ArrayList<>();
        do {
            refused.clear();
            warnings.clear();
            plan.numbers().values().forEach(lines -> lint(lines, refused, warnings));
            refused.forEach((line, said) -> {
                tally.error(said);
                leaveOut(line);
            });
            judge();
        } while (!refused.isEmpty());
        warnings.forEach(tally::warning);
    }

    private void lint(List<ImportLine> lines, Map<ImportLine, LineError> refused, List<LineError> warnings) {
        for (Finding finding : linter.findings(lines)) {
            ImportLine line = ImportLint.line(finding, lines);
            LineError said = new LineError(
                    line.line(), ImportColumn.of(finding.field()).header(), finding.message(Locale.ENGLISH));
            if (finding.severity() == Finding.Severity.ERROR) {
                refused.putIfAbsent(line, said);
            } else {
                warnings.add(said);
            }
        }
    }

    private void leaveOut(ImportLine line) {
        plan.remove(line);
        if (!plan.numbers().containsKey(line.number())) {
            state.forget(line.number());
        }
    }

    private void write(IntConsumer progress) {
        inPortions(plan.accounts(), writer::writeAccounts, List::of, done -> {});
        inPortions(plan.systems(), writer::writeSystems, List::of, done -> {});
        inPortions(List.copyOf(plan.numbers().values()), writer::writeNumbers, lines -> lines, progress);
    }

    private <T> void inPortions(
            List<T> all,
            BiConsumer<List<T>, ImportTally> work,
            Function<T, List<ImportLine>> lines,
            IntConsumer progress) {
        int done = 0;
        for (int from = 0; from < all.size(); from += PORTION) {
            List<T> portion = all.subList(from, Math.min(from + PORTION, all.size()));
            write(portion, work, lines);
            done += portion.stream().mapToInt(item -> lines.apply(item).size()).sum();
            progress.accept(done);
        }
    }

    /** Of a portion that the database refuses each thing is tried alone, so that only the lines at fault are left out. */
    private <T> void write(
            List<T> portion, BiConsumer<List<T>, ImportTally> work, Function<T, List<ImportLine>> lines) {
        ImportTally done = new ImportTally(dryRun);
        try {
            transactions.run(() -> {
                work.accept(portion, done);
                stores.numbers().clear();
            });
            tally.add(done);
        } catch (RuntimeException e) {
            if (portion.size() == 1) {
                LOG.error("The database refuses a line of the import", e);
                lines.apply(portion.get(0)).forEach(this::refusedByDatabase);
            } else {
                portion.forEach(item -> write(List.of(item), work, lines));
            }
        }
    }

    private void refusedByDatabase(ImportLine line) {
        tally.error(new LineError(line.line(), "", "the database did not take it; see the server's log"));
    }

    /** Named schedules of stored accounts, looked up once each. */
    private final class Schedules {
        private final Map<List<String>, Optional<ActiveTimes>> known = new HashMap<>();

        Optional<ActiveTimes> find(String account, String name) {
            return known.computeIfAbsent(
                    List.of(account, name),
                    key -> stores.accounts()
                            .findByName(account)
                            .flatMap(found -> stores.schedules().ofAccount(found.id()).stream()
                                    .filter(schedule -> schedule.name().equals(name))
                                    .findFirst())
                            .map(Schedule::times));
        }
    }
}
