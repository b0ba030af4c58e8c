package org.failoverforwarding.forwarding.times;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.failoverforwarding.forwarding.ActiveTimes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomTimesTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    @ParameterizedTest
    @CsvSource({
        "MO-FR 08:00-12:00, 2026-11-23T07:59:59, false",
        "MO-FR 08:00-12:00, 2026-11-23T08:00, true",
        "MO-FR 08:00-12:00, 2026-11-23T11:59:59, true",
        "MO-FR 08:00-12:00, 2026-11-23T12:00, false",
        "MO-FR 08:00-12:00, 2026-11-22T10:00, false",
        "MO 08:00-24:00, 2026-11-23T23:59:59, true",
        "MO 08:00-24:00, 2026-11-24T00:00, false",
        "MO-SU | not WE 20:00-21:00, 2026-11-25T20:30, false",
        "MO-SU | not WE 20:00-21:00, 2026-11-25T21:00, true"
    })
    void fromIsInclusiveAndToExclusive(String text, LocalDateTime at, boolean active) throws ActiveTimesRefused {
        assertEquals(active, isActive(text, at));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27T21:59, false",
        "2026-11-27T22:00, true",
        "2026-11-28T05:59, true",
        "2026-11-28T06:00, false",
        "2026-11-28T22:30, false",
        "2026-11-27T03:00, false"
    })
    void windowOverMidnightBelongsToTheDayOnWhichItBegins(LocalDateTime at, boolean active) throws ActiveTimesRefused {
        assertEquals(active, isActive("FR 22:00-06:00", at));
    }

    @Test
    void windowOfTheHourLeftOutInMarchBeginsAtTheNextExistingInstant() throws ActiveTimesRefused {
        ActiveTimes times = ActiveTimesText.parse("SU 02:30-04:00");
        assertFalse(times.isActive(Instant.parse("2026-03-29T00:59:59Z"), ZURICH));
        assertTrue(times.isActive(Instant.parse("2026-03-29T01:00:00Z"), ZURICH));
        assertTrue(times.isActive(Instant.parse("2026-03-29T01:59:59Z"), ZURICH));
        assertFalse(times.isActive(Instant.parse("2026-03-29T02:00:00Z"), ZURICH));
    }

    @Test
    void hourThatComesTwiceInOctoberCountsTwice() throws ActiveTimesRefused {
        ActiveTimes times = ActiveTimesText.parse("SU 02:00-02:30");
        assertTrue(times.isActive(Instant.parse("2026-10-25T00:15:00Z"), ZURICH));
        assertFalse(times.isActive(Instant.parse("2026-10-25T00:45:00Z"), ZURICH));
        assertTrue(times.isActive(Instant.parse("2026-10-25T01:15:00Z"), ZURICH));
        assertFalse(times.isActive(Instant.parse("2026-10-25T01:45:00Z"), ZURICH));
    }

    @ParameterizedTest
    @CsvSource({
        "CH-ZH, 2026-08-01T10:00, true",
        "CH-GE, 2026-08-01T10:00, true",
        "CH-ZH, 2027-01-02T10:00, false",
        "CH-GE, 2027-01-02T10:00, false",
        "CH-VD, 2027-01-02T10:00, true",
        "CH, 2026-08-01T10:00, true"
    })
    void firstOfAugustIsAHolidayEverywhereSecondOfJanuaryByCanton(String calendar, LocalDateTime at, boolean active)
            throws ActiveTimesRefused {
        assertEquals(active, isActive("holidays " + calendar, at));
    }

    @ParameterizedTest
    @CsvSource({
        "MO-SU | not holidays CH-ZH, 2026-12-25T10:00, false",
        "MO-SU | not holidays CH-ZH, 2026-12-24T10:00, true",
        "MO-FR 08:00-12:00 | holidays CH-ZH, 2026-12-25T20:00, true",
        "only holidays CH-ZH | MO-SU 08:00-12:00, 2026-12-25T10:00, true",
        "only holidays CH-ZH | MO-SU 08:00-12:00, 2026-12-24T10:00, false",
        "only holidays CH-ZH | MO-SU 08:00-12:00, 2026-12-25T13:00, false",
        "only holidays CH-ZH, 2026-12-25T13:00, true",
        "MO-SU | not holidays 2026-12-24, 2026-12-24T10:00, false",
        "MO-SU | not holidays 12-24, 2031-12-24T10:00, false",
        "MO-SU | not holidays CH-ZH | 2026-12-25, 2026-12-25T10:00, true",
        "holidays CH-ZH | not 2026-12-25, 2026-12-25T10:00, false",
        "2026-12-20..2026-12-27 | not 2026-12-25, 2026-12-25T10:00, false",
        "holidays CH-ZH | not holidays 12-25, 2026-12-25T10:00, false",
        "SA 22:00-06:00 | not holidays 2026-11-29, 2026-11-29T02:00, true",
        "SA 22:00-06:00 | not holidays 2026-11-28, 2026-11-29T02:00, false"
    })
    void specialDateBeatsHolidayAndHolidayBeatsWeek(String text, LocalDateTime at, boolean active)
            throws ActiveTimesRefused {
        assertEquals(active, isActive(text, at));
    }

    @ParameterizedTest
    @CsvSource({
        "02-29, 2028-02-29T10:00, true",
        "02-29, 2027-02-28T10:00, false",
        "02-29, 2027-03-01T10:00, false",
        "12-24 12:00-24:00, 2026-12-24T11:59, false",
        "12-24 12:00-24:00, 2026-12-24T12:00, true",
        "12-31 20:00-04:00, 2027-01-01T03:00, true",
        "2026-12-24T12:00..2026-12-24T18:00, 2026-12-24T18:00, false",
        "2026-12-24..2026-12-26, 2026-12-26T23:59, true"
    })
    void datesOfOneYearAndOfEveryYear(String text, LocalDateTime at, boolean active) throws ActiveTimesRefused {
        assertEquals(active, isActive(text, at));
    }

    @Test
    void emptyCustomTimesAreNeverActive() throws ActiveTimesRefused {
        CustomTimes empty = (CustomTimes) ActiveTimesText.parse("CUSTOM");
        assertTrue(empty.isEmpty());
        assertFalse(empty.isActive(Instant.parse("2026-11-23T10:00:00Z"), ZURICH));
        assertTrue(((CustomTimes) ActiveTimesText.parse("not MO | not holidays CH")).isEmpty());
    }

    @Test
    void ownZoneBeatsTheAccounts() throws ActiveTimesRefused {
        ActiveTimes times = ActiveTimesText.parse("MO 08:00-09:00 | zone Europe/London");
        assertTrue(times.isActive(Instant.parse("2026-11-23T08:30:00Z"), ZURICH));
        assertFalse(times.isActive(Instant.parse("2026-11-23T07:30:00Z"), ZURICH));
    }

    private static boolean isActive(String text, LocalDateTime at) throws ActiveTimesRefused {
        return ActiveTimesText.parse(text).isActive(at.atZone(ZURICH).toInstant(), ZURICH);
    }
}
