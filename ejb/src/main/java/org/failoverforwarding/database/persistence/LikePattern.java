package org.failoverforwarding.database.persistence;

import java.util.Locale;

/** Patterns of LIKE from what a person typed; the escape character is {@code !}. */
public final class LikePattern {

    private LikePattern() {}

    /** Lower case, anywhere in the column. */
    public static String contains(String text) {
        return "%" + startsWith(text);
    }

    /** Lower case, at the beginning of the column. */
    public static String startsWith(String text) {
        return escape(text.strip().toLowerCase(Locale.ROOT)) + "%";
    }

    private static String escape(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
