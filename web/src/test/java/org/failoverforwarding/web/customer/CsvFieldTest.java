package org.failoverforwarding.web.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvFieldTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Muster AG|Muster AG",
                "+41446681800|+41446681800",
                "-12|-12",
                "=1+1|\"'=1+1\"",
                "@SUM(A1)|\"'@SUM(A1)\"",
                "+cmd|\"'+cmd\"",
                "a;b|\"a;b\"",
                "say \"hi\"|\"say \"\"hi\"\"\"",
            })
    void foreignTextIsNeverAFormulaAndNeverBreaksTheLine(String text, String field) {
        assertEquals(field, CsvField.of(text));
    }
}
