package org.failoverforwarding.callhistory.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WantedCallerTest {

    @ParameterizedTest
    @CsvSource({"+4179, +418", "079, 08", "+41, +42", "+419, +42", "0, 1"})
    void aRangeEndsWhereTheNextDigitsBegin(String from, String to) {
        assertEquals(to, new WantedCaller(from).next());
    }

    @ParameterizedTest
    @CsvSource({"9", "+99", "999"})
    void afterTheLastDigitsNothingFollows(String from) {
        assertEquals("", new WantedCaller(from).next());
        assertEquals("caller >= ?1", new WantedCaller(from).indexed(new QueryValues()));
    }

    @Test
    void aNumberIsWantedByItsBeginningAndANameAsAWhole() {
        assertEquals("caller >= ?1 and caller < ?2", new WantedCaller("+41").indexed(new QueryValues()));
        assertEquals("lower(caller) like ?1 escape '!'", new WantedCaller("+41").exact(new QueryValues()));
        assertEquals("caller in (?1, ?2)", new WantedCaller("Alice").indexed(new QueryValues()));
        assertEquals("lower(caller) = ?1", new WantedCaller("Alice").exact(new QueryValues()));
    }
}
