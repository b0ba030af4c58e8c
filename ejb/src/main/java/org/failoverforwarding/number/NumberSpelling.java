package org.failoverforwarding.number;

import java.util.Locale;

/** Brings what people type for a number down to digits with an optional leading plus. */
final class NumberSpelling {

    private static final String SEPARATORS =
            " '.-/()\u00a0\u2009\u202f\u2010\u2011\u2012\u2013\u2212\u2019\uff08\uff09\u3000";
    private static final int MOST_DIGITS = 15;
    private static final int LONGEST_INPUT = 100;

    private NumberSpelling() {}

    static String digits(String text) throws NumberRefused {
        String plain = withoutScheme(text.strip());
        if (plain.length() > LONGEST_INPUT) {
            throw new NumberRefused(NumberRefused.Reason.TOO_LONG, text);
        }
        StringBuilder digits = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            append(digits, plain.charAt(i), text);
        }
        String result = withoutTrunkZero(plain, digits.toString());
        return checked(result, text);
    }

    private static String withoutScheme(String text) {
        return text.toLowerCase(Locale.ROOT).startsWith("tel:") ? text.substring("tel:".length()) : text;
    }

    private static void append(StringBuilder digits, char c, String text) throws NumberRefused {
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            digits.append((char) ('0' + digit));
        } else if (c == '+' || c == '\uff0b') {
            if (!digits.isEmpty()) {
                throw new NumberRefused(NumberRefused.Reason.LETTERS, text);
            }
            digits.append('+');
        } else if (c == '*' || c == '#') {
            throw new NumberRefused(NumberRefused.Reason.STAR_OR_HASH, text);
        } else if (c == ';') {
            throw new NumberRefused(NumberRefused.Reason.EXTENSION_PARAMETER, text);
        } else if (SEPARATORS.indexOf(c) < 0) {
            throw new NumberRefused(NumberRefused.Reason.LETTERS, text);
        }
    }

    /** "+41 (0)44 …": the zero in brackets is for national calls only. */
    private static String withoutTrunkZero(String plain, String digits) {
        int bracket = plain.indexOf("(0)");
        if (bracket <= 0 || !(digits.startsWith("+") || digits.startsWith("00"))) {
            return digits;
        }
        int before = 0;
        for (int i = 0; i < bracket; i++) {
            if (plain.charAt(i) == '+' || Character.digit(plain.charAt(i), 10) >= 0) {
                before++;
            }
        }
        return digits.substring(0, before) + digits.substring(before + 1);
    }

    private static String checked(String digits, String text) throws NumberRefused {
        int count = digits.startsWith("+") ? digits.length() - 1 : digits.length();
        if (count <= 0) {
            throw new NumberRefused(NumberRefused.Reason.EMPTY, text);
        }
        int prefix = digits.startsWith("00") ? 2 : 0;
        if (count - prefix > MOST_DIGITS) {
            throw new NumberRefused(NumberRefused.Reason.TOO_LONG, text);
        }
        return digits;
    }
}
