package org.failoverforwarding.sip.servlet;

import java.time.Duration;
import java.util.List;

/** Reads settings from system properties and says plainly which one is wrong. */
public final class Property {

    private Property() {}

    public static String text(String name, String otherwise) {
        return System.getProperty(name, otherwise).trim();
    }

    /** @throws IllegalArgumentException naming the property when it is no whole number from least to most */
    public static int number(String name, int otherwise, int least, int most) {
        String text = text(name, Integer.toString(otherwise));
        try {
            int value = Integer.parseInt(text);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw wrong(name, text, least, most);
        }
        throw wrong(name, text, least, most);
    }

    /** A number of seconds. */
    public static Duration seconds(String name, int otherwise, int least, int most) {
        return Duration.ofSeconds(number(name, otherwise, least, most));
    }

    /** @throws IllegalArgumentException naming the property when it is none of the constants */
    public static <E extends Enum<E>> E oneOf(String name, Class<E> type, E otherwise) {
        String text = text(name, otherwise.name());
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(
                name + " must be one of " + List.of(type.getEnumConstants()) + ", but is \"" + text + "\"");
    }

    private static IllegalArgumentException wrong(String name, String text, int least, int most) {
        return new IllegalArgumentException(
                name + " must be a whole number from " + least + " to " + most + ", but is \"" + text + "\"");
    }
}
