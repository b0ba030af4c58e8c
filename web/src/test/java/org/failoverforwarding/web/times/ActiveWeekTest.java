package org.failoverforwarding.web.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.failoverforwarding.forwarding.times.ActiveTimesRefused;
import org.failoverforwarding.forwarding.times.ActiveTimesText;
import org.failoverforwarding.forwarding.times.TimeSpan;
import org.junit.jupiter.api.Test;

class ActiveWeekTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 21);

    @Test
    void windowOverMidnightEndsOnTheNextDay() throws ActiveTimesRefused {
        List<ActiveWeek.Day> week = week("MO 22:00-06:00");
        assertEquals(List.of(new TimeSpan(22 * 60, 24 * 60)), week.get(0).active());
        assertEquals(List.of(new TimeSpan(0, 6 * 60)), week.get(1).active());
        assertEquals(List.of(), week.get(2).active());
    }

    @Test
    void holidaysOfTheCantonAreTakenOut() throws ActiveTimesRefused {
        List<ActiveWeek.Day> week = week("MO-FR | not holidays CH-ZH");
        assertEquals(List.of(TimeSpan.WHOLE_DAY), week.get(3).active());
        assertEquals(List.of(), week.get(4).active());
        assertEquals(LocalDate.of(2026, 12, 25), week.get(4).date());
    }

    private static List<ActiveWeek.Day> week(String times) throws ActiveTimesRefused {
        return ActiveWeek.of(ActiveTimesText.parse(times), ZoneId.of("Europe/Zurich"), MONDAY);
    }
}
