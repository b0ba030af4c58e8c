package org.failoverforwarding.forwarding.times;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.failoverforwarding.forwarding.ActiveTimes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActiveTimesTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EVERY_DAY",
                "CUSTOM",
                "MO-FR 08:00-12:00 | MO-FR 13:30-17:30",
                "SA SU",
                "FR 22:00-06:00",
                "MO WE 18:00-24:00 | not WE 20:00-21:00",
                "2026-12-24..2027-01-02",
                "not 2026-12-24T12:00..2026-12-24T18:00",
                "12-24 12:00-24:00 | not 02-29",
                "MO-SU | not holidays CH-ZH 2026-04-20 12-24",
                "only holidays CH | zone Europe/London"
            })
    void writtenFormIsStable(String text) throws ActiveTimesRefused {
        assertEquals(text, ActiveTimesText.format(ActiveTimesText.parse(text)));
    }

    @Test
    void severalWindowsOfADayAndLineBreaksAreAccepted() throws ActiveTimesRefused {
        assertEquals(
                "MO-FR 08:00-12:00 | MO-FR 13:30-17:30 | SA",
                ActiveTimesText.format(ActiveTimesText.parse("mo-fr 8:00-12:00 13:30-17:30\n SA\n")));
        assertEquals("MO SA SU", ActiveTimesText.format(ActiveTimesText.parse("SA-MO")));
        assertEquals("2026-12-24..2026-12-24", ActiveTimesText.format(ActiveTimesText.parse("2026-12-24")));
    }

    @Test
    void everyDayIsTheSharedValue() throws ActiveTimesRefused {
        assertSame(ActiveTimes.EVERY_DAY, ActiveTimesText.parse(" EVERY_DAY "));
    }

    @Test
    void namedScheduleIsFoundByItsName() throws ActiveTimesRefused {
        ActiveTimes office = ActiveTimesText.parse("MO-FR 08:00-17:00");
        ActiveTimes times = ActiveTimesText.parse(
                "schedule Office hours", name -> name.equals("Office hours") ? Optional.of(office) : Optional.empty());
        assertEquals(new NamedSchedule("Office hours", office), times);
        assertEquals("schedule Office hours", ActiveTimesText.format(times));
    }

    @ParameterizedTest
    @CsvSource({
        "XX 08:00-12:00, ENTRY",
        "MO 08:00, TIME",
        "MO 08:00-25:00, TIME",
        "MO 08:60-09:00, TIME",
        "MO 08:00-08:00, TIME",
        "MO 24:00-08:00, TIME",
        "2026-02-30, DATE",
        "2027-01-02..2026-12-24, ORDER",
        "13-01, DATE",
        "holidays, ENTRY",
        "holidays CH-XY, CALENDAR",
        "holidays XX, CALENDAR",
        "schedule Nowhere, SCHEDULE",
        "zone Europe/Nowhere, ZONE",
        "only MO, ENTRY"
    })
    void refusalNamesReasonAndEntry(String text, ActiveTimesRefused.Reason reason) {
        ActiveTimesRefused refused = assertThrows(ActiveTimesRefused.class, () -> ActiveTimesText.parse(text));
        assertEquals(reason, refused.reason());
        assertTrue(text.contains(refused.entry()));
        assertFalse(refused.getMessage().isBlank());
    }
}
