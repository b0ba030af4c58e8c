package org.failoverforwarding.web.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import org.failoverforwarding.forwarding.ActiveTimes;
import org.failoverforwarding.forwarding.times.ActiveTimesRefused;
import org.failoverforwarding.forwarding.times.ActiveTimesText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActiveTimesFormTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    @Test
    void everyDayIsTheDefault() throws ActiveTimesRefused {
        assertEquals(ActiveTimes.EVERY_DAY, new ActiveTimesForm().toActiveTimes());
    }

    @Test
    void readsTheWeekInTheSpellingOfPeople() throws ActiveTimesRefused {
        ActiveTimesForm form = new ActiveTimesForm();
        form.setCustom(true);
        form.getWeek().get(0).setSpans("8:00 – 12:00, 13:30-17:30");
        ActiveTimes times = form.toActiveTimes();
        assertTrue(times.isActive(Instant.parse("2026-11-23T07:30:00Z"), ZURICH));
        assertFalse(times.isActive(Instant.parse("2026-11-23T11:30:00Z"), ZURICH));
        assertFalse(times.isActive(Instant.parse("2026-11-24T07:30:00Z"), ZURICH));
    }

    @Test
    void saysWhichEntryIsWrong() {
        ActiveTimesForm form = new ActiveTimesForm();
        form.setCustom(true);
        form.getWeek().get(2).setSpans("morning");
        assertThrows(ActiveTimesRefused.class, form::toActiveTimes);
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
        assertEquals(times, ActiveTimesForm.of(times).toActiveTimes());
    }
}
