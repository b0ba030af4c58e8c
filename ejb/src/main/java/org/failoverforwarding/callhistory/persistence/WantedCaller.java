package org.failoverforwarding.callhistory.persistence;

import java.util.Locale;
import org.failoverforwarding.database.persistence.LikePattern;

/**
 * The caller of a search: the beginning of a number, or a whole name. In the index of callers a beginning is a range from it
 * to the next digits, in whose order every collation agrees.
 */
record WantedCaller(String text) {

    private boolean isNumber() {
        return text.matches("\\+?[0-9]+");
    }

    /** A condition which the index of callers answers, and which may let through more. */
    String indexed(QueryValues values) {
        if (!isNumber()) {
            return "caller in (" + values.mark(text) + ", " + values.mark(text.toLowerCase(Locale.ROOT)) + ")";
        }
        String next = next();
        return "caller >= " + values.mark(text) + (next.isEmpty() ? "" : " and caller < " + values.mark(next));
    }

    /** A condition which no index answers, so that calls are read in the order of time. */
    String exact(QueryValues values) {
        return isNumber()
                ? "lower(caller) like " + values.mark(LikePattern.startsWith(text)) + " escape '!'"
                : "lower(caller) = " + values.mark(text.toLowerCase(Locale.ROOT));
    }

    /** The first digits that no longer begin so; empty when nothing follows. */
    String next() {
        String counted = text.replaceFirst("9+$", "");
        if (counted.isEmpty() || counted.equals("+")) {
            return "";
        }
        int last = counted.length() - 1;
        return counted.substring(0, last) + (char) (counted.charAt(last) + 1);
    }
}
