package org.failoverforwarding.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.failoverforwarding.number.NumberPlan;
import org.failoverforwarding.number.NumberRefused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerPatternTest {

    private static final NumberPlan PLAN = new NumberPlan();

    @ParameterizedTest
    @CsvSource({
        "079 123 45 67, +41791234567",
        "0041 79 123 45 67, +41791234567",
        "+49 30 1234567, +49301234567",
        "0900*, +41900*",
        "+41 900 *, +41900*",
        "0049*, +49*",
        "Anonymous, anonymous"
    })
    void readsNumbersAndTheirBeginningsInAnySpelling(String typed, String stored) throws NumberRefused {
        CallerPattern pattern = CallerPattern.read(typed, PLAN, "CH");
        assertEquals(stored, pattern.text());
        assertEquals(pattern, CallerPattern.stored(stored));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "+*", "00*", "79*", "Spam", "+0123*", "+411234567890123456*"})
    void refusesWhatCannotBeANumberOrItsBeginning(String typed) {
        assertThrows(NumberRefused.class, () -> CallerPattern.read(typed, PLAN, "CH"));
    }
}
