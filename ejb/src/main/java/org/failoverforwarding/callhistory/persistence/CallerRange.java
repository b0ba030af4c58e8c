package org.failoverforwarding.callhistory.persistence;

/**
 * Callers whose number begins with some digits, as a range of the index: from them to what follows in the order of digits,
 * in which every collation agrees.
 *
 * @param from the beginning
 * @param to the first that no longer begins so; empty when nothing follows
 */
record CallerRange(String from, String to) {

    /** Whether a text is the beginning of a number, so that it has a range. */
    static boolean has(String text) {
        return text.matches("\\+?[0-9]+");
    }

    static CallerRange of(String beginning) {
        String counted = beginning.replaceFirst("9+$", "");
        if (counted.isEmpty() || counted.equals("+")) {
            return new CallerRange(beginning, "");
        }
        int last = counted.length() - 1;
        return new CallerRange(beginning, counted.substring(0, last) + (char) (counted.charAt(last) + 1));
    }

    String sql(QueryValues values) {
        return "caller >= " + values.mark(from) + (to.isEmpty() ? "" : " and caller < " + values.mark(to));
    }
}
