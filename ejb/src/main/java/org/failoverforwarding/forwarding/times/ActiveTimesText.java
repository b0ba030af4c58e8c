package org.failoverforwarding.forwarding.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.failoverforwarding.forwarding.ActiveTimes;

/**
 * The one text form of active times, for storage, import and export. {@code EVERY_DAY}, {@code schedule NAME} or entries
 * separated by {@code |} or line breaks:
 *
 * <pre>
 * MO-FR 08:00-12:00 13:30-17:30    weekly windows; 22:00-06:00 runs over midnight, 24:00 is the day's end
 * MO WE SA                         the whole day
 * 2026-12-24..2027-01-02           dates, the last one included
 * 2026-12-24T12:00..2026-12-24T18:00   with times, the end excluded
 * 12-24 12:00-24:00                a day of every year
 * holidays CH-ZH 2026-04-20 12-24  public holidays and own entries are active
 * only holidays CH-ZH              the windows hold on these days only
 * not …                            before any of these but "only": takes the time away
 * zone Europe/Zurich               instead of the account's zone
 * CUSTOM                           no entry: never active
 * </pre>
 */
public final class ActiveTimesText {

    static final String EVERY_DAY = "EVERY_DAY";
    static final String EMPTY = "CUSTOM";
    static final String SCHEDULE = "schedule ";

    private ActiveTimesText() {}

    /** Reads active times which use no named schedule. */
    public static ActiveTimes parse(String text) throws ActiveTimesRefused {
        return parse(text, name -> Optional.empty());
    }

    /**
     * Reads active times.
     *
     * @param schedules the account's schedules by name
     * @throws ActiveTimesRefused with the entry that cannot be read
     */
    public static ActiveTimes parse(String text, Function<String, Optional<ActiveTimes>> schedules)
            throws ActiveTimesRefused {
        String trimmed = text.strip();
        if (trimmed.equals(EVERY_DAY)) {
            return ActiveTimes.EVERY_DAY;
        }
        if (trimmed.startsWith(SCHEDULE)) {
            String name = trimmed.substring(SCHEDULE.length()).strip();
            return schedules
                    .apply(name)
                    .map(times -> new NamedSchedule(name, times))
                    .orElseThrow(() -> new ActiveTimesRefused(ActiveTimesRefused.Reason.SCHEDULE, name));
        }
        CustomTimesReader reader = new CustomTimesReader();
        for (String entry : entries(trimmed)) {
            reader.read(entry);
        }
        return reader.times();
    }

    private static List<String> entries(String text) {
        List<String> entries = new ArrayList<>();
        if (text.equals(EMPTY)) {
            return entries;
        }
        for (String entry : text.split("[|\\n\\r]")) {
            if (!entry.isBlank()) {
                entries.add(entry.strip());
            }
        }
        return entries;
    }

    /** Writes active times so that {@link #parse} gives the same again. */
    public static String format(ActiveTimes times) {
        if (times instanceof CustomTimes custom) {
            return CustomTimesWriter.write(custom);
        }
        if (times instanceof NamedSchedule schedule) {
            return SCHEDULE + schedule.name();
        }
        if (times instanceof ActiveTimes.EveryDay) {
            return EVERY_DAY;
        }
        throw new IllegalArgumentException("No text form for " + times);
    }
}
