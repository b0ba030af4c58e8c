package org.failoverforwarding.wildfly.sip.container.wire;

/** Character classes of SIP's grammar (RFC 3261 section 25.1). */
final class Chars {
    private static final String TOKEN_MARKS = "-.!%*_+`'~";
    private static final boolean[] TOKEN = new boolean[128];

    static {
        for (char c = 0; c < TOKEN.length; c++) {
            TOKEN[c] = isLetter(c) || isDigit(c) || TOKEN_MARKS.indexOf(c) >= 0;
        }
    }

    private Chars() {}

    /** A class of characters. */
    interface CharClass {
        boolean has(char c);
    }

    /** True when every character of a text is of that class; a plain loop, because each message runs it dozens of times. */
    static boolean all(String text, CharClass allowed) {
        for (int i = 0; i < text.length(); i++) {
            if (!allowed.has(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

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
        return c < TOKEN.length && TOKEN[c];
    }

    static boolean isControl(char c) {
        return c < ' ' || c == 0x7f;
    }

    static boolean isToken(String text) {
        return !text.isEmpty() && all(text, Chars::isToken);
    }

    static boolean isNumber(String text) {
        return !text.isEmpty() && all(text, Chars::isDigit);
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
