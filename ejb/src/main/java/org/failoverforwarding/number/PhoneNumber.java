package org.failoverforwarding.number;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * A telephone number in its one canonical form, E.164 with a leading plus ({@code +41442005000}).
 *
 * @param e164 plus sign and 2 to 15 digits, the first not zero (ITU-T E.164 §6)
 */
public record PhoneNumber(String e164) implements Comparable<PhoneNumber>, Serializable {

    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{1,14}");

    public PhoneNumber {
        if (!E164.matcher(e164).matches()) {
            throw new IllegalArgumentException("Not an E.164 number with leading plus: " + e164);
        }
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
