package org.failoverforwarding.screening;

import java.io.Serializable;
import org.failoverforwarding.number.NumberPlan;
import org.failoverforwarding.number.NumberRefused;
import org.failoverforwarding.number.PhoneNumber;

/**
 * Which callers an entry of a blocking list means.
 *
 * @param digits the number or the beginning of numbers with country code and leading plus; empty for withheld numbers
 */
public record CallerPattern(Kind kind, String digits) implements Serializable {

    /** Every caller who withholds the number. */
    public static final CallerPattern ANONYMOUS = new CallerPattern(Kind.ANONYMOUS, "");

    private static final String WITHHELD = "anonymous";
    private static final String ANY_END = "*";

    /** How an entry is compared with a caller. */
    public enum Kind {
        NUMBER,
        PREFIX,
        ANONYMOUS
    }

    public static CallerPattern of(PhoneNumber number) {
        return new CallerPattern(Kind.NUMBER, number.e164());
    }

    /** The form in which it is stored and shown to programs: {@code +41791234567}, {@code +4179*}, {@code anonymous}. */
    public String text() {
        return switch (kind) {
            case NUMBER -> digits;
            case PREFIX -> digits + ANY_END;
            case ANONYMOUS -> WITHHELD;
        };
    }

    /** Reads what {@link #text} wrote. */
    public static CallerPattern stored(String text) {
        if (text.equals(WITHHELD)) {
            return ANONYMOUS;
        }
        return text.endsWith(ANY_END)
                ? new CallerPattern(Kind.PREFIX, text.substring(0, text.length() - 1))
                : new CallerPattern(Kind.NUMBER, text);
    }

    /**
     * Reads what a person wrote: a number or its beginning with {@code *} in any spelling, or {@code anonymous}.
     *
     * @param region ISO 3166 country for numbers without country code
     * @throws NumberRefused with the reason when it is none of these
     */
    public static CallerPattern read(String text, NumberPlan plan, String region) throws NumberRefused {
        String typed = text.strip();
        if (typed.equalsIgnoreCase(WITHHELD)) {
            return ANONYMOUS;
        }
        return typed.endsWith(ANY_END)
                ? new CallerPattern(Kind.PREFIX, plan.beginning(typed.substring(0, typed.length() - 1), region))
                : of(plan.parsePossible(typed, region));
    }
}
