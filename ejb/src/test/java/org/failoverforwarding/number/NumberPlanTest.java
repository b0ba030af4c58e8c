package org.failoverforwarding.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPlanTest {

    private static final NumberPlan PLAN = new NumberPlan();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+41442005000",
                "+41 44 200 50 00",
                "0041442005000",
                "41442005000",
                "0442005000",
                "044 200 50 00",
                "044/200.50-00",
                "+41 (0)44 200 50 00",
                "0041 (0) 44 200 50 00",
                "(044) 200 50 00",
                "tel:+41-44-200-50-00",
                "０４４ ２００ ５０ ００",
                "044'200'50'00",
                " +41 44\u00a0200\u00a050\u00a000 "
            })
    void everySpellingIsOneValue(String spelling) throws NumberRefused {
        assertEquals(new PhoneNumber("+41442005000"), PLAN.parse(spelling, "CH"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "'  ', EMPTY",
        "044 CALL ME, LETTERS",
        "044200+5000, LETTERS",
        "*21#0442005000, STAR_OR_HASH",
        "0442005000;ext=12, EXTENSION_PARAMETER",
        "+41442005000000000, TOO_LONG",
        "+999123456789, UNKNOWN_COUNTRY",
        "0442, TOO_SHORT",
        "+41 44 200 50, TOO_SHORT",
        "0101234567, NOT_VALID",
        "112, EMERGENCY",
        "144, EMERGENCY",
        "1414, EMERGENCY",
        "117, EMERGENCY",
        "1811, SHORT_NUMBER",
    })
    void refusalNamesItsReason(String text, NumberRefused.Reason reason) {
        NumberRefused refused = assertThrows(NumberRefused.class, () -> PLAN.parse(text, "CH"));
        assertEquals(reason, refused.reason());
        assertFalse(refused.getMessage().isBlank());
    }

    @Test
    void otherRegionsReadTheirOwnNumbers() throws NumberRefused {
        assertEquals(new PhoneNumber("+390236618300"), PLAN.parse("02 3661 8300", "IT"));
        assertEquals(new PhoneNumber("+33142685300"), PLAN.parse("01 42 68 53 00", "FR"));
        assertEquals(new PhoneNumber("+4930227320"), PLAN.parse("030 22732-0", "DE"));
    }

    @ParameterizedTest
    @CsvSource({
        "+41442005000, FIXED",
        "+41791234567, MOBILE",
        "+41581234567, UAN",
        "+41800123456, TOLL_FREE",
        "+41848123456, SHARED_COST",
        "+41878123456, PERSONAL",
        "+41900123456, PREMIUM",
        "+41860791234567, VOICEMAIL_PREFIX",
        "+881612345678, SATELLITE",
        "+870773123456, SATELLITE",
    })
    void classesOfNumbers(String number, NumberClass expected) {
        assertEquals(expected, PLAN.classOf(new PhoneNumber(number)));
        assertEquals(expected, PLAN.classOf(new PhoneNumber(number)));
    }

    @Test
    void numbersAreShownToPeopleInTheFormOfTheirRegion() {
        PhoneNumber number = new PhoneNumber("+41442005000");
        assertEquals("044 200 50 00", PLAN.display(number, "CH"));
        assertEquals("+41 44 200 50 00", PLAN.display(number, "DE"));
        assertEquals("+41 44 200 50 00", PLAN.displayInternational(number));
        assertEquals(Optional.of("0442005000"), PLAN.national(number, "CH"));
        assertEquals(Optional.empty(), PLAN.national(number, "DE"));
        assertEquals(Optional.of("0236618300"), PLAN.national(new PhoneNumber("+390236618300"), "IT"));
    }

    @Test
    void extensionHasTwoToSixDigitsAndIsNoEmergencyNumber() throws NumberRefused {
        assertEquals("21", PLAN.extension("21", "CH"));
        assertEquals(
                NumberRefused.Reason.EXTENSION_LENGTH,
                assertThrows(NumberRefused.class, () -> PLAN.extension("1", "CH"))
                        .reason());
        assertEquals(
                NumberRefused.Reason.EMERGENCY,
                assertThrows(NumberRefused.class, () -> PLAN.extension("118", "CH"))
                        .reason());
    }

    @Test
    void onlyTheCanonicalFormIsCanonical() {
        assertTrue(PhoneNumber.isCanonical("+41442005000"));
        assertFalse(PhoneNumber.isCanonical("41442005000"));
        assertFalse(PhoneNumber.isCanonical("+0442005000"));
        assertFalse(PhoneNumber.isCanonical("+4144200500012345"));
        assertFalse(PhoneNumber.isCanonical("+４１442005000"));
    }
}
