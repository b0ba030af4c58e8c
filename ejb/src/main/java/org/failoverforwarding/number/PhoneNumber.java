package org.failoverforwarding.number;

import java.io.Serializable;

/**
 * A telephone number in its one canonical form, E.164 with a leading plus ({@code +41442005000}).
 *
 * @param e164 plus sign and 2 to 15 digits, the first not zero (ITU-T E.164 §6)
 */
public record PhoneNumber(String e164) implements Comparable<PhoneNumber>, Serializable {

    private static final int LONGEST = 16;
    private static final int SHORTEST = 3;

    public PhoneNumber {
        if (!isCanonical(e164)) {
            throw new IllegalArgumentException("Not an E.164 number with leading plus: " + e164);
        }
    }

    /** Whether a text already is the canonical form, without the cost of a number plan. */
    public static boolean isCanonical(String text) {
        int length = text.length();
        if (length < SHORTEST || length > LONGEST || text.charAt(0) != '+' || text.charAt(1) == '0') {
            return false;
        }
        for (int i = 1; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The digits without the plus sign. */
    public String digits() {
        return e164.substring(1);
    }

    @Override
    public int compareTo(PhoneNumber other) {
        return e164.compareTo(other.e164);
    }

    @Override
    public String toString() {
        return e164;
    }
}
