package org.failoverforwarding.routing;

/** Display names as they may be written into a message: one line, of bounded length, cut between characters. */
final class DisplayName {

    static final int LONGEST = 64;

    private DisplayName() {}

    /** Drops control and format characters and cuts to 64 code points. */
    static String clean(String name) {
        return isClean(name) ? name : cut(name, LONGEST);
    }

    private static boolean isClean(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return name.length() <= LONGEST;
    }

    /** The first so many code points that can be shown. */
    static String cut(String name, int length) {
        StringBuilder kept = new StringBuilder(Math.min(name.length(), length));
        int count = 0;
        for (int i = 0; i < name.length() && count < length; ) {
            int codePoint = name.codePointAt(i);
            i += Character.charCount(codePoint);
            if (isShown(codePoint)) {
                kept.appendCodePoint(codePoint);
                count++;
            }
        }
        return kept.toString().strip();
    }

    private static boolean isShown(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** As a quoted string (RFC 3261 §25.1). */
    static String quoted(String name) {
        return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
