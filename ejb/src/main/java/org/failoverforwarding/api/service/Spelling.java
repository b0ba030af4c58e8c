package org.failoverforwarding.api.service;

import java.util.Locale;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.number.NumberPlan;
import org.failoverforwarding.number.NumberRefused;
import org.failoverforwarding.number.PhoneNumber;

/** Reads the numbers that other systems write. */
final class Spelling {

    /** Numbering plan for numbers whose account is not known yet. */
    static final String DEFAULT_REGION = "CH";

    private static final NumberPlan PLAN = new NumberPlan();

    private Spelling() {}

    /** @throws ValidationException when it is no number in any spelling of the region */
    static PhoneNumber number(String field, String text, String region) {
        try {
            return PLAN.parsePossible(Given.value(field, text), region);
        } catch (NumberRefused refused) {
            throw refused(field, refused);
        }
    }

    /** A number whose region does not matter, because it is looked up or carries its country. */
    static PhoneNumber number(String field, String text) {
        return number(field, text, DEFAULT_REGION);
    }

    /** The same refusal as an error of the interface; "NOT_VALID" becomes "not-valid". */
    static ValidationException refused(String field, NumberRefused refused) {
        String reason = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new ValidationException(field, reason, refused.getMessage());
    }
}
