package org.failoverforwarding.account.service;

import org.failoverforwarding.api.ValidationException;

/** Rules for texts that people enter. */
public final class Texts {

    private Texts() {}

    /** Neither empty nor longer than allowed, and without control characters. */
    public static void require(String field, String text, int longest) {
        if (text.isBlank()) {
            throw new ValidationException(field, "missing", "Please enter a value.");
        }
        optional(field, text, longest);
    }

    /** Not longer than allowed, and without control characters. */
    public static void optional(String field, String text, int longest) {
        if (text.length() > longest) {
            throw new ValidationException(field, "too-long", "At most " + longest + " characters are possible.");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new ValidationException(
                    field, "control-character", "Line breaks and control characters are not possible.");
        }
    }

    /** Between two bounds, both inclusive. */
    public static void range(String field, long value, long lowest, long highest) {
        if (value < lowest || value > highest) {
            throw new ValidationException(
                    field, "out-of-range", "Please enter a value from " + lowest + " to " + highest + ".");
        }
    }
}
