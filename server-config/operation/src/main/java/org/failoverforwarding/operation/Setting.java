package org.failoverforwarding.operation;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/**
 * Reads settings as the server itself does: {@code failover.calls.most} is the system property of this name, else the
 * environment variable {@code FAILOVER_CALLS_MOST}, else the default.
 *
 * <p>A value that cannot be used is told in one line of the log and makes the server not ready; the default holds.
 */
public final class Setting {

    private Setting() {}

    /** Without spaces around it. */
    public static String text(String name, String otherwise) {
        String property = System.getProperty(name);
        String given = property != null ? property : System.getenv(variable(name));
        return given == null ? otherwise : given.trim();
    }

    /** A whole number from least to most. */
    public static int number(String name, int otherwise, int least, int most) {
        String rule = "must be a whole number from " + least + " to " + most;
        return parsed(name, Integer.toString(otherwise), text -> inRange(text, least, most, rule));
    }

    private static int inRange(String text, int least, int most, String rule) {
        try {
            int value = Integer.parseInt(text);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(rule, e);
        }
        throw new IllegalArgumentException(rule);
    }

    /** A whole number of seconds from least to most. */
    public static Duration seconds(String name, int otherwise, int least, int most) {
        return Duration.ofSeconds(number(name, otherwise, least, most));
    }

    /** True or false, which is the default. */
    public static boolean flag(String name) {
        return parsed(name, "false", Setting::trueOrFalse);
    }

    private static boolean trueOrFalse(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("must be true or false");
        };
    }

    /** One of the constants, in any case. */
    public static <E extends Enum<E>> E oneOf(String name, Class<E> type, E otherwise) {
        return parsed(
                name,
                otherwise.name(),
                text -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equalsIgnoreCase(text))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "must be one of " + Arrays.toString(type.getEnumConstants()))));
    }

    /**
     * What the parser makes of it.
     *
     * @param parser throws IllegalArgumentException with the rule that the text breaks
     */
    public static <T> T parsed(String name, String otherwise, Function<String, T> parser) {
        String text = text(name, otherwise);
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException broken) {
            WrongSettings.add(new WrongSettings.Wrong(name, text, broken.getMessage(), otherwise));
            return parser.apply(otherwise);
        }
    }

    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }
}
