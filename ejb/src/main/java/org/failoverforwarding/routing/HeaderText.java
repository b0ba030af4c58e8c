package org.failoverforwarding.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes attacker-made header values apart, tolerant and with bounds. */
final class HeaderText {

    private static final int LONGEST = 4000;
    private static final int MOST = 20;

    private HeaderText() {}

    /** The elements of comma-separated values; commas in quotes and angle brackets do not separate. */
    static List<String> elements(List<String> values) {
        List<String> elements = new ArrayList<>();
        for (String value : values) {
            split(value.length() > LONGEST ? value.substring(0, LONGEST) : value, elements);
        }
        return elements.size() > MOST ? elements.subList(0, MOST) : elements;
    }

    private static void split(String value, List<String> elements) {
        int start = 0;
        boolean quoted = false;
        int depth = 0;
        for (int i = 0; i <= value.length(); i++) {
            char c = i == value.length() ? ',' : value.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '<' && !quoted) {
                depth++;
            } else if (c == '>' && !quoted) {
                depth = Math.max(0, depth - 1);
            } else if (c == ',' && (i == value.length() || !quoted && depth == 0)) {
                add(value.substring(start, i).strip(), elements);
                start = i + 1;
            }
        }
    }

    private static void add(String element, List<String> elements) {
        if (!element.isEmpty()) {
            elements.add(element);
        }
    }

    /** The URI between the angle brackets, or all before the first semicolon. */
    static String uri(String element) {
        int open = element.indexOf('<', endOfName(element));
        if (open < 0) {
            int semicolon = element.indexOf(';');
            return semicolon < 0 ? element : element.substring(0, semicolon);
        }
        int close = element.indexOf('>', open);
        return element.substring(open + 1, close < 0 ? element.length() : close);
    }

    /** Everything behind the URI: the header parameters. */
    static String parameters(String element) {
        int close = element.indexOf('>', endOfName(element));
        int semicolon = element.indexOf(';', Math.max(close, 0));
        return semicolon < 0 ? "" : element.substring(semicolon);
    }

    private static int endOfName(String element) {
        if (!element.startsWith("\"")) {
            return 0;
        }
        int end = element.indexOf('"', 1);
        return Math.max(end, 0);
    }

    /** The value of a parameter, without quotes. */
    static Optional<String> parameter(String parameters, String name) {
        int at = parameters.toLowerCase(Locale.ROOT).indexOf(";" + name + "=");
        if (at < 0) {
            return Optional.empty();
        }
        int from = at + name.length() + 2;
        int to = from;
        while (to < parameters.length() && ";?&>, ".indexOf(parameters.charAt(to)) < 0) {
            to++;
        }
        return Optional.of(parameters.substring(from, to).replace("\"", ""));
    }

    /** A number of at most four digits, or the other value. */
    static int number(String text, int otherwise) {
        if (text.isEmpty() || text.length() > 4) {
            return otherwise;
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return otherwise;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
