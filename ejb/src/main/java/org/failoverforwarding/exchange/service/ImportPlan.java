package org.failoverforwarding.exchange.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.failoverforwarding.exchange.ImportColumn;
import org.failoverforwarding.exchange.ImportLine;
import org.failoverforwarding.exchange.LineRefused;
import org.failoverforwarding.number.PhoneNumber;

/** The lines of a table that agree with each other, by number; the first line of a thing says how it is. */
class ImportPlan {

    private final Map<String, ImportLine> accounts = new LinkedHashMap<>();
    private final Map<String, ImportLine> systems = new HashMap<>();
    private final Map<List<String>, String> systemNames = new HashMap<>();
    private final Map<PhoneNumber, List<ImportLine>> numbers = new LinkedHashMap<>();
    private final Set<List<String>> designations = new HashSet<>();

    /** @throws LineRefused when an earlier line says otherwise */
    void add(ImportLine line) throws LineRefused {
        ImportLine account = accounts.getOrDefault(line.account(), line);
        require(account.edition() == line.edition(), ImportColumn.EDITION, "account", account);
        require(account.region().equals(line.region()), ImportColumn.REGION, "account", account);
        checkSystem(line);
        checkNumber(line);
        accounts.putIfAbsent(line.account(), line);
        systems.putIfAbsent(line.authUser(), line);
        systemNames.putIfAbsent(List.of(line.account(), line.system()), line.authUser());
        numbers.computeIfAbsent(line.number(), number -> new ArrayList<>(1)).add(line);
    }

    /** Takes a line out again, its number too when it was the only one. */
    void remove(ImportLine line) {
        numbers.computeIfPresent(line.number(), (number, lines) -> {
            lines.remove(line);
            return lines.isEmpty() ? null : lines;
        });
    }

    /** The first line of each account. */
    List<ImportLine> accounts() {
        return firstLines(ImportLine::account);
    }

    /** The first line of each telephone system. */
    List<ImportLine> systems() {
        return firstLines(ImportLine::authUser);
    }

    private List<ImportLine> firstLines(Function<ImportLine, String> key) {
        Map<String, ImportLine> first = new LinkedHashMap<>();
        numbers.values().forEach(lines -> first.putIfAbsent(key.apply(lines.get(0)), lines.get(0)));
        return List.copyOf(first.values());
    }

    Map<PhoneNumber, List<ImportLine>> numbers() {
        return numbers;
    }

    private void checkSystem(ImportLine line) throws LineRefused {
        ImportLine system = systems.getOrDefault(line.authUser(), line);
        require(system.account().equals(line.account()), ImportColumn.ACCOUNT, "telephone system", system);
        require(system.system().equals(line.system()), ImportColumn.SYSTEM, "telephone system", system);
        require(system.password().equals(line.password()), ImportColumn.AUTH_PASSWORD, "telephone system", system);
        String user = systemNames.getOrDefault(List.of(line.account(), line.system()), line.authUser());
        if (!user.equals(line.authUser())) {
            throw new LineRefused(
                    ImportColumn.AUTH_USER, "the account has a telephone system of this name with another user");
        }
    }

    private void checkNumber(ImportLine line) throws LineRefused {
        List<ImportLine> lines = numbers.getOrDefault(line.number(), List.of(line));
        ImportLine number = lines.get(0);
        require(number.authUser().equals(line.authUser()), ImportColumn.AUTH_USER, "number", number);
        require(number.displayName().equals(line.displayName()), ImportColumn.DISPLAY_NAME, "number", number);
        require(number.action() == line.action(), ImportColumn.ACTION, "number", number);
        require(number.ringTime().equals(line.ringTime()), ImportColumn.RING_TIMEOUT, "number", number);
        if (line.redirect().isPresent()
                && !designations.add(
                        List.of(line.number().e164(), line.redirect().get().designation()))) {
            throw new LineRefused(ImportColumn.DESIGNATION, "the number has another redirect of this designation");
        }
    }

    private static void require(boolean same, ImportColumn column, String what, ImportLine first) throws LineRefused {
        if (!same) {
            throw new LineRefused(column, "line " + first.line() + " says otherwise about this " + what);
        }
    }
}
