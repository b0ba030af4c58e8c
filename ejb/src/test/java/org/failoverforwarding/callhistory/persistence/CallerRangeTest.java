package org.failoverforwarding.callhistory.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerRangeTest {

    @ParameterizedTest
    @CsvSource({"+4179, +418", "079, 08", "+41, +42", "+419, +42", "0, 1"})
    void aRangeEndsWhereTheNextDigitsBegin(String from, String to) {
        assertEquals(new CallerRange(from, to), CallerRange.of(from));
    }

    @ParameterizedTest
    @CsvSource({"9", "+99", "999"})
    void afterTheLastDigitsNothingFollows(String from) {
        assertEquals(new CallerRange(from, ""), CallerRange.of(from));
    }

    @Test
    void onlyDigitsHaveARange() {
        assertTrue(CallerRange.has("+41"));
        assertTrue(CallerRange.has("0"));
        assertFalse(CallerRange.has(""));
        assertFalse(CallerRange.has("+"));
        assertFalse(CallerRange.has("anonymous"));
        assertFalse(CallerRange.has("0%"));
    }
}
