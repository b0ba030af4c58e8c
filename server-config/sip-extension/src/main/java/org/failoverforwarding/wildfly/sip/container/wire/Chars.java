package org.failoverforwarding.wildfly.sip.container.wire;

/** Character classes of SIP's grammar (RFC 3261 section 25.1). */
final class Chars {
    private static final String TOKEN_MARKS = "-.!%*_+`'~";

    private Chars() {}

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isHex(char c) {
        return isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isToken(char c) {
        return isLetter(c) || isDigit(c) || TOKEN_MARKS.indexOf(c) >= 0;
    }

    static boolean isControl(char c) {
        return c < ' ' || c == 0x7f;
    }

    static boolean isToken(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> isToken((char) c));
    }

    static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> isDigit((char) c));
    }

    /** A number of digits up to a limit, leading zeros allowed. */
    static boolean isNumber(String text, long limit) {
        if (!isNumber(text)) {
            return false;
        }
        int start = 0;
        while (start < text.length() - 1 && text.charAt(start) == '0') {
            start++;
        }
        return text.length() - start <= 18 && Long.parseLong(text.substring(start)) <= limit;
    }
}
