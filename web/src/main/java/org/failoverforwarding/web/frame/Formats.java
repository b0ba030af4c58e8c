package org.failoverforwarding.web.frame;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.failoverforwarding.forwarding.times.TimeSpan;

/**
 * Dates, times and figures in the forms of a language.
 *
 * @param clock says what today is, in the time zone of what is shown
 */
record Formats(Locale locale, Clock clock) {

    /** Today "10:42:07", else "21.11.2026, 10:42". */
    String time(Instant instant) {
        return moment(instant, "HH:mm:ss");
    }

    /** Today "10:42", else "21.11.2026, 10:42". */
    String minute(Instant instant) {
        return moment(instant, "HH:mm");
    }

    private String moment(Instant instant, String ofToday) {
        boolean today = LocalDate.ofInstant(instant, clock.getZone()).equals(LocalDate.now(clock));
        DateTimeFormatter format = today
                ? DateTimeFormatter.ofPattern(ofToday)
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
        return format.withLocale(locale).withZone(clock.getZone()).format(instant);
    }

    /** "Mon 30 Nov". */
    String weekday(LocalDate day) {
        String month = DateTimeFormatter.ofPattern("d MMM", locale).format(day);
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale) + " " + month;
    }

    /** "08:00–12:00, 13:30–17:30", or a dash for none. */
    String spans(List<TimeSpan> spans) {
        return spans.isEmpty()
                ? "–"
                : spans.stream()
                        .map(span -> clockTime(span.from()) + "–" + clockTime(span.to()))
                        .collect(Collectors.joining(", "));
    }

    private static String clockTime(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }

    /** "0:42", "1:02:03". */
    String length(Duration duration) {
        long seconds = duration.toSeconds();
        return seconds < 3600
                ? "%d:%02d".formatted(seconds / 60, seconds % 60)
                : "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** "12’345". */
    String count(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** "99.3%"; never rounded up to all. */
    String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.DOWN);
        return format.format(share);
    }
}
