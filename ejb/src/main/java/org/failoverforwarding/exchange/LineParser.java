package org.failoverforwarding.exchange;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.failoverforwarding.account.Edition;
import org.failoverforwarding.exchange.TableReader.Line;
import org.failoverforwarding.forwarding.ActiveTimes;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.number.NumberPlan;
import org.failoverforwarding.number.NumberRefused;
import org.failoverforwarding.number.PhoneNumber;

/** Reads the values of one line; numbers may be spelled in any way of the account's region. */
public final class LineParser {

    private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PASSWORD = 128;
    private static final Duration DEFAULT_RING_TIMEOUT = Duration.ofSeconds(25);

    private final NumberPlan plan;
    private final RedirectParser redirects;

    /** @param schedules named active times by account name and schedule name */
    public LineParser(NumberPlan plan, BiFunction<String, String, Optional<ActiveTimes>> schedules) {
        this.plan = plan;
        this.redirects = new RedirectParser(plan, schedules);
    }

    /** @throws LineRefused with the first column that is wrong */
    public ImportLine parse(Line line) throws LineRefused {
        if (!line.complete()) {
            throw new LineRefused(
                    ImportColumn.ACCOUNT,
                    "the line does not have " + ImportColumn.values().length + " values like the header");
        }
        String region = region(line);
        return new ImportLine(
                line.number(),
                text(line, ImportColumn.ACCOUNT, LONGEST_NAME),
                constant(line, ImportColumn.EDITION, Edition.class),
                region,
                text(line, ImportColumn.SYSTEM, LONGEST_NAME),
                text(line, ImportColumn.AUTH_USER, 64),
                optional(line, ImportColumn.AUTH_PASSWORD, LONGEST_PASSWORD),
                number(line, region),
                optional(line, ImportColumn.DISPLAY_NAME, LONGEST_NAME),
                constant(line, ImportColumn.ACTION, IncomingCallAction.class),
                ringTime(line, ImportColumn.RING_TIMEOUT, DEFAULT_RING_TIMEOUT),
                redirect(line, region));
    }

    private Optional<Redirect> redirect(Line line, String region) throws LineRefused {
        boolean empty = Arrays.stream(ImportColumn.values())
                .filter(column -> column.compareTo(ImportColumn.DESIGNATION) >= 0)
                .allMatch(column -> line.value(column).isEmpty());
        return empty ? Optional.empty() : Optional.of(redirects.parse(line, region));
    }

    private static String region(Line line) throws LineRefused {
        String region = text(line, ImportColumn.REGION, 2).toUpperCase(Locale.ROOT);
        if (!REGIONS.contains(region)) {
            throw new LineRefused(ImportColumn.REGION, "\"" + region + "\" is not a country code like CH");
        }
        return region;
    }

    private PhoneNumber number(Line line, String region) throws LineRefused {
        try {
            return plan.parsePossible(text(line, ImportColumn.NUMBER, 40), region);
        } catch (NumberRefused e) {
            throw new LineRefused(ImportColumn.NUMBER, e.getMessage());
        }
    }

    static String text(Line line, ImportColumn column, int longest) throws LineRefused {
        if (line.value(column).isEmpty()) {
            throw new LineRefused(column, "the value is missing");
        }
        return optional(line, column, longest);
    }

    static String optional(Line line, ImportColumn column, int longest) throws LineRefused {
        String value = line.value(column);
        if (value.length() > longest) {
            throw new LineRefused(column, "more than " + longest + " characters");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new LineRefused(column, "line breaks and control characters are not possible");
        }
        return value;
    }

    static <E extends Enum<E>> E constant(Line line, ImportColumn column, Class<E> type) throws LineRefused {
        String value = text(line, column, 40).toUpperCase(Locale.ROOT);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        throw new LineRefused(
                column, "\"" + line.value(column) + "\" is none of " + Arrays.toString(type.getEnumConstants()));
    }

    static Duration ringTime(Line line, ImportColumn column, Duration otherwise) throws LineRefused {
        String value = line.value(column);
        if (value.isEmpty()) {
            return otherwise;
        }
        if (!value.matches("[0-9]{1,3}") || Integer.parseInt(value) < 5 || Integer.parseInt(value) > 300) {
            throw new LineRefused(column, "\"" + value + "\" is not a number of seconds from 5 to 300");
        }
        return Duration.ofSeconds(Integer.parseInt(value));
    }
}
