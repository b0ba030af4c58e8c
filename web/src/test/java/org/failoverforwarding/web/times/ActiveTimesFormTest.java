package org.failoverforwarding.web.times;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.directory.Schedule;
import org.failoverforwarding.forwarding.ActiveTimes;
import org.failoverforwarding.forwarding.times.ActiveTimesRefused;
import org.failoverforwarding.forwarding.times.ActiveTimesText;
import org.failoverforwarding.forwarding.times.NamedSchedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActiveTimesFormTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final Schedules NONE = new Schedules(List.of());

    @Test
    void everyDayIsTheDefault() throws ActiveTimesRefused {
        assertEquals(ActiveTimes.EVERY_DAY, new ActiveTimesForm().toActiveTimes(NONE));
    }

    @Test
    void readsTheWeekInTheSpellingOfPeople() throws ActiveTimesRefused {
        ActiveTimesForm form = new ActiveTimesForm();
        form.setMode(ActiveTimesForm.Mode.CUSTOM);
        form.getWeek().get(0).setSpans("8 – 12:00, 13.30-17h30");
        ActiveTimes times = form.toActiveTimes(NONE);
        assertTrue(times.isActive(Instant.parse("2026-11-23T07:30:00Z"), ZURICH));
        assertFalse(times.isActive(Instant.parse("2026-11-23T11:30:00Z"), ZURICH));
        assertFalse(times.isActive(Instant.parse("2026-11-24T07:30:00Z"), ZURICH));
    }

    @Test
    void saysWhichEntryIsWrong() {
        ActiveTimesForm form = new ActiveTimesForm();
        form.setMode(ActiveTimesForm.Mode.CUSTOM);
        form.getWeek().get(2).setSpans("morning");
        assertThrows(ActiveTimesRefused.class, () -> form.toActiveTimes(NONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EVERY_DAY",
                "CUSTOM",
                "MO 08:00-12:00",
                "MO",
                "2026-12-24..2027-01-02",
                "not 2026-12-24T12:00..2026-12-24T18:00",
                "12-24 12:00-24:00",
                "not holidays CH-ZH",
                "only holidays CH-GE",
                "holidays CH-BE 2026-04-20",
                "not MO 12:00-13:00",
                "MO 08:00-12:00 | zone Europe/London"
            })
    void keepsWhatItWasGiven(String text) throws ActiveTimesRefused {
        ActiveTimes times = ActiveTimesText.parse(text);
        assertEquals(times, ActiveTimesForm.of(times).toActiveTimes(NONE));
    }

    @Test
    void namedScheduleIsFoundByItsName() throws ActiveTimesRefused {
        ActiveTimes office = ActiveTimesText.parse("MO-FR 08:00-17:00");
        Schedules schedules = new Schedules(List.of(new Schedule(1, 1, new AccountId(1), "Office", office)));
        ActiveTimes times = new NamedSchedule("Office", office);
        assertEquals(times, ActiveTimesForm.of(times).toActiveTimes(schedules));
        assertThrows(ActiveTimesRefused.class, () -> ActiveTimesForm.of(times).toActiveTimes(NONE));
    }

    @Test
    void everyYearGoesWithASingleDay() {
        ActiveTimesForm form = new ActiveTimesForm();
        form.setMode(ActiveTimesForm.Mode.CUSTOM);
        form.addDate();
        DateForm date = form.getDates().get(0);
        date.setFrom(LocalDate.of(2026, 12, 24));
        date.setTo(LocalDate.of(2026, 12, 26));
        date.setYearly(true);
        ActiveTimesRefused refused = assertThrows(ActiveTimesRefused.class, () -> form.toActiveTimes(NONE));
        assertEquals(ActiveTimesRefused.Reason.SEVERAL_DAYS, refused.reason());
    }

    @Test
    void outsideOfficeHoursIsTheOppositeOfOfficeHours() throws ActiveTimesRefused {
        ActiveTimesForm form = new ActiveTimesForm();
        form.setMode(ActiveTimesForm.Mode.CUSTOM);
        form.officeHours();
        ActiveTimes office = form.toActiveTimes(NONE);
        form.outsideOfficeHours();
        ActiveTimes outside = form.toActiveTimes(NONE);
        Instant monday = Instant.parse("2026-11-23T00:00:00Z");
        for (int quarter = 0; quarter < 7 * 24 * 4; quarter++) {
            Instant at = monday.plus(Duration.ofMinutes(15L * quarter));
            assertEquals(office.isActive(at, ZURICH), !outside.isActive(at, ZURICH), at.toString());
        }
    }
}
