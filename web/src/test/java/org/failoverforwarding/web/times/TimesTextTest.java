package org.failoverforwarding.web.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.failoverforwarding.forwarding.times.ActiveTimesRefused;
import org.failoverforwarding.forwarding.times.ActiveTimesText;
import org.junit.jupiter.api.Test;

class TimesTextTest {

    @Test
    void daysOfTheSameTimesAreOneLine() throws ActiveTimesRefused {
        assertEquals(
                List.of("Mon–Fri 08:00-12:00 13:30-17:30", "Sun 00:00-24:00"),
                lines("MO-FR 08:00-12:00 13:30-17:30 | SU"));
    }

    @Test
    void whatIsNoWeekFollowsAsItIsWritten() throws ActiveTimesRefused {
        assertEquals(
                List.of("Mon–Tue 08:00-12:00", "not MO 09:00-10:00", "12-24 12:00-24:00"),
                lines("MO-TU 08:00-12:00 | not MO 09:00-10:00 | 12-24 12:00-24:00"));
    }

    @Test
    void everyDayIsOneWord() throws ActiveTimesRefused {
        assertEquals(List.of("EVERY_DAY"), lines("EVERY_DAY"));
    }

    private static List<String> lines(String text) throws ActiveTimesRefused {
        return TimesText.lines(ActiveTimesText.parse(text), Locale.ENGLISH);
    }
}
