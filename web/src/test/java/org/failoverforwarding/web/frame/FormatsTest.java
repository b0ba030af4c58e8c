package org.failoverforwarding.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.failoverforwarding.forwarding.times.TimeSpan;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-25T11:00:00Z"), ZURICH);

    private final Formats english = new Formats(new Locale("en", "CH"), NOON);
    private final Formats german = new Formats(new Locale("de", "CH"), NOON);

    @Test
    void todayIsToldByItsTimeInTheZoneOfTheAccount() {
        assertEquals("10:42:07", english.time(Instant.parse("2026-11-25T09:42:07Z")));
        assertEquals("00:30:00", german.time(Instant.parse("2026-11-24T23:30:00Z")));
    }

    @Test
    void anotherDayIsToldAsTheLanguageWritesIt() {
        Instant before = Instant.parse("2026-11-21T09:42:07Z");
        assertEquals("21.11.2026, 10:42", german.time(before));
        assertEquals("21 Nov 2026, 10:42", english.time(before));
        LocalDate monday = LocalDate.of(2026, 11, 30);
        assertEquals("Mon 30 Nov", english.weekday(monday));
        assertEquals("Mo. 30 Nov.", german.weekday(monday));
    }

    @Test
    void figuresAreGroupedAsInSwitzerland() {
        assertEquals("12’345", german.count(12345));
        assertEquals("12’345", english.count(12345));
        assertEquals("99.9%", german.percent(0.9999));
        assertEquals("100%", english.percent(1));
    }

    @Test
    void lengthsAndSpansHaveTheSameFormInEachLanguage() {
        assertEquals("0:42", english.length(Duration.ofSeconds(42)));
        assertEquals("1:02:03", german.length(Duration.ofSeconds(3723)));
        assertEquals("–", german.spans(List.of()));
        assertEquals(
                "08:00–12:00, 13:30–24:00", english.spans(List.of(new TimeSpan(480, 720), new TimeSpan(810, 1440))));
    }
}
