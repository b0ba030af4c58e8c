package org.failoverforwarding.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
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

    /** Today "10:42", else "21.11.2026, 10:42". */
    public String time(Instant instant) {
        if (instant == null) {
            return "";
        }
        ZoneId zone = account.zone();
        boolean today = LocalDate.ofInstant(instant, zone).equals(LocalDate.now(Clock.system(zone)));
        DateTimeFormatter format = today
                ? DateTimeFormatter.ofPattern("HH:mm:ss")
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

    /** "0:42", "1:02:03". */
    public String length(Duration duration) {
        long seconds = duration.toSeconds();
        return seconds < 3600
                ? "%d:%02d".formatted(seconds / 60, seconds % 60)
                : "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
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
