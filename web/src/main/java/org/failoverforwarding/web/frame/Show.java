package org.failoverforwarding.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.failoverforwarding.forwarding.times.TimeSpan;
import org.failoverforwarding.number.PhoneNumber;

/** Writes numbers, times and names of constants for people, in language, region and zone of the account. */
@Named
@RequestScoped
public class Show {

    @Inject
    private Look look;

    @Inject
    private ChosenAccount account;

    @Inject
    private NumberTexts numbers;

    /** National in the account's region, else international. */
    public String number(PhoneNumber number) {
        return number == null ? "" : numbers.national(number, account.region());
    }

    /** The full form, for hovering and copying. */
    public String full(PhoneNumber number) {
        return number == null ? "" : numbers.international(number);
    }

    /** Number or other text of a party as received; a telephone number in national form. */
    public String party(String received) {
        return numbers.party(received, account.region());
    }

    /** Today "10:42:07", else "21.11.2026, 10:42". */
    public String time(Instant instant) {
        return instant == null ? "" : moment(instant, "HH:mm:ss");
    }

    /** Today "10:42", else "21.11.2026, 10:42". */
    public String minute(Instant instant) {
        return moment(instant, "HH:mm");
    }

    private String moment(Instant instant, String ofToday) {
        ZoneId zone = account.zone();
        boolean today = LocalDate.ofInstant(instant, zone).equals(LocalDate.now(Clock.system(zone)));
        DateTimeFormatter format = today
                ? DateTimeFormatter.ofPattern(ofToday)
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
        return format.withLocale(locale()).withZone(zone).format(instant);
    }

    /** "3 min ago"; empty beyond a day. */
    public String ago(Instant instant) {
        if (instant == null) {
            return "";
        }
        Duration since = Duration.between(instant, Instant.now());
        if (since.isNegative() || since.toHours() >= 24) {
            return "";
        }
        if (since.toMinutes() < 1) {
            return Texts.of("time.justNow");
        }
        return since.toHours() < 1
                ? Texts.of("time.minutesAgo", since.toMinutes())
                : Texts.of("time.hoursAgo", since.toHours());
    }

    /** "Mon, 30 Nov" in the order of the language. */
    public String weekday(LocalDate day) {
        String month = DateTimeFormatter.ofPattern("d MMM", locale()).format(day);
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale()) + " " + month;
    }

    /** "08:00–12:00, 13:30–17:30", or a dash for none. */
    public String spans(List<TimeSpan> spans) {
        return spans.isEmpty()
                ? "–"
                : spans.stream()
                        .map(span -> clock(span.from()) + "–" + clock(span.to()))
                        .collect(Collectors.joining(", "));
    }

    private static String clock(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }

    /** "0:42", "1:02:03". */
    public String length(Duration duration) {
        long seconds = duration.toSeconds();
        return seconds < 3600
                ? "%d:%02d".formatted(seconds / 60, seconds % 60)
                : "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** "12’345" in the form of the language. */
    public String count(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /** "99.3 %" in the form of the language; never rounded up to all. */
    public String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(locale());
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.DOWN);
        return format.format(share);
    }

    /** The text of an enum constant. */
    public String word(Enum<?> constant) {
        return constant == null ? "" : Texts.of(constant);
    }

    /** The value of an optional for expressions, or null. */
    public Object of(Optional<?> optional) {
        return optional.orElse(null);
    }

    private Locale locale() {
        return look.getLocale();
    }
}
