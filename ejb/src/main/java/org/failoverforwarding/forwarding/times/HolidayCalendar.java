package org.failoverforwarding.forwarding.times;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The public holidays of a country, canton or municipality. Its days are read when the calendar is made; later look-ups
 * are answered from memory.
 *
 * @param country ISO 3166 code, upper case
 * @param subdivision canton or state, upper case, "ZH", or with a further part, "BE/BERN"; empty for the country's own
 */
public record HolidayCalendar(String country, String subdivision) implements Serializable {

    private static final Map<YearOf, Set<LocalDate>> DAYS = new ConcurrentHashMap<>();
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private record YearOf(String country, String subdivision, int year) {}

    /**
     * A known calendar.
     *
     * @throws IllegalArgumentException when there is no such calendar
     */
    public HolidayCalendar {
        country = country.toUpperCase(Locale.ROOT);
        subdivision = subdivision.toUpperCase(Locale.ROOT);
        if (!HolidayManager.getSupportedCalendarCodes().contains(country)) {
            throw new IllegalArgumentException("There is no holiday calendar for \"" + country + "\"");
        }
        requireSubdivision(country, subdivision);
    }

    private static void requireSubdivision(String country, String subdivision) {
        var node = manager(country).getCalendarHierarchy();
        if (subdivision.isEmpty()) {
            return;
        }
        for (String part : subdivision.split("/")) {
            node = node.getChildren().get(part.toLowerCase(Locale.ROOT));
            if (node == null) {
                throw new IllegalArgumentException(
                        "There is no holiday calendar for \"" + subdivision + "\" in " + country);
            }
        }
    }

    /** Whether a day is a public holiday there. */
    public boolean isHoliday(LocalDate day) {
        int year = day.getYear();
        return year >= FIRST_YEAR
                && year <= LAST_YEAR
                && DAYS.computeIfAbsent(new YearOf(country, subdivision, year), HolidayCalendar::days)
                        .contains(day);
    }

    /** The public holidays of a year. */
    public Set<LocalDate> holidays(int year) {
        return days(new YearOf(country, subdivision, year));
    }

    /**
     * The calendars of a country with their names: its own, then those of its cantons or states.
     *
     * @return empty where the country has none
     */
    public static Map<HolidayCalendar, String> of(String country, Locale language) {
        if (!HolidayManager.getSupportedCalendarCodes().contains(country)) {
            return Map.of();
        }
        CalendarHierarchy whole = manager(country).getCalendarHierarchy();
        Map<HolidayCalendar, String> calendars = new LinkedHashMap<>();
        calendars.put(new HolidayCalendar(country, ""), whole.getDescription(language));
        whole.getChildren().values().stream()
                .sorted(Comparator.comparing(part -> part.getDescription(language)))
                .forEach(part ->
                        calendars.put(new HolidayCalendar(country, part.getId()), part.getDescription(language)));
        return calendars;
    }

    private static Set<LocalDate> days(YearOf key) {
        String[] path = key.subdivision().isEmpty()
                ? new String[0]
                : key.subdivision().toLowerCase(Locale.ROOT).split("/");
        return manager(key.country()).getHolidays(Year.of(key.year()), HolidayType.PUBLIC_HOLIDAY, path).stream()
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static HolidayManager manager(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
    }

    @Override
    public String toString() {
        return subdivision.isEmpty() ? country : country + "-" + subdivision;
    }
}
