package org.failoverforwarding.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.failoverforwarding.api.ConflictException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A change is meant for the version that was read. */
class VersionTest {

    @Test
    void theTagThatWasGivenIsUnderstood() {
        assertEquals(42, Version.of("\"42\""));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void withoutATagAChangeIsRefused(String ifMatch) {
        assertThrows(PreconditionMissing.class, () -> Version.of(ifMatch));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "42", "W/\"42\"", "\"a\"", "\"1\", \"2\"", "\"99999999999999999999\"", "\"-1\""})
    void aTagThatIsNoneOfOursMatchesNothing(String ifMatch) {
        assertThrows(ConflictException.class, () -> Version.of(ifMatch));
    }
}
