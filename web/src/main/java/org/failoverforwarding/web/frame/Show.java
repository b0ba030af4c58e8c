package org.failoverforwarding.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        return instant == null ? "" : formats().time(instant);
    }

    /** Today "10:42", else "21.11.2026, 10:42". */
    public String minute(Instant instant) {
        return formats().minute(instant);
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

    /** "Mon 30 Nov". */
    public String weekday(LocalDate day) {
        return formats().weekday(day);
    }

    /** "08:00–12:00, 13:30–17:30", or a dash for none. */
    public String spans(List<TimeSpan> spans) {
        return formats().spans(spans);
    }

    /** "0:42", "1:02:03". */
    public String length(Duration duration) {
        return formats().length(duration);
    }

    /** "12’345". */
    public String count(long number) {
        return formats().count(number);
    }

    /** "99.3%"; never rounded up to all. */
    public String percent(double share) {
        return formats().percent(share);
    }

    /** The text of an enum constant. */
    public String word(Enum<?> constant) {
        return constant == null ? "" : Texts.of(constant);
    }

    /** The value of an optional for expressions, or null. */
    public Object of(Optional<?> optional) {
        return optional.orElse(null);
    }

    private Formats formats() {
        return new Formats(look.getLocale(), Clock.system(account.zone()));
    }
}
