package org.failoverforwarding.it.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Changes messages at random, always in the same way for the same seed. */
final class Mutations {
    private static final int LONGEST = 60_000;
    private static final List<String> INSERTS = List.of(
            "\0",
            "\r",
            "\n",
            "\r\n",
            "\r\n\r\n",
            "\t",
            " ",
            "\"",
            "\\",
            "<",
            ">",
            ";",
            ":",
            ",",
            "=",
            "@",
            "%",
            "%00",
            "%n%s",
            "[",
            "]",
            "?",
            "*",
            "\u00c0\u0080",
            "\u00ff\u00fe",
            "{",
            "}",
            "'",
            "sip:",
            "sips:",
            "tel:",
            ";tag=",
            ";branch=z9hG4bK",
            ";lr",
            "SIP/2.0",
            "application/sdp");
    private static final List<String> NUMBERS =
            List.of("", "-1", "0", "00000000000000000001", "2147483648", "4294967296", "99999999999999999999", "0x10");

    private final Random random;
    private final List<UnaryOperator<String>> changes = List.of(
            this::flip,
            this::insert,
            this::insert,
            this::delete,
            this::repeat,
            this::cut,
            this::number,
            this::number,
            this::dropLine,
            this::doubleLine,
            this::moveLine);

    Mutations(long seed) {
        random = new Random(seed);
    }

    /** One of them. */
    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The message with one to three changes. */
    byte[] of(byte[] message) {
        String text = new String(message, ISO_8859_1);
        for (int i = random.nextInt(3); i >= 0; i--) {
            text = oneOf(changes).apply(text);
        }
        return text.substring(0, Math.min(LONGEST, text.length())).getBytes(ISO_8859_1);
    }

    private int position(String text) {
        return random.nextInt(text.length() + 1);
    }

    private String flip(String text) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < 4 && !text.isEmpty(); i++) {
            changed.setCharAt(random.nextInt(text.length()), (char) random.nextInt(256));
        }
        return changed.toString();
    }

    private String insert(String text) {
        return new StringBuilder(text).insert(position(text), oneOf(INSERTS)).toString();
    }

    private String delete(String text) {
        int start = position(text);
        return text.substring(0, start) + text.substring(Math.min(text.length(), start + random.nextInt(40)));
    }

    /** A part of it many times, so that a value or a line becomes very long. */
    private String repeat(String text) {
        int start = position(text);
        String part = text.substring(start, Math.min(text.length(), start + 1 + random.nextInt(60)));
        return text.substring(0, start) + part.repeat(random.nextInt(500)) + text.substring(start);
    }

    private String cut(String text) {
        return text.substring(0, position(text));
    }

    /** Another number in place of the next one. */
    private String number(String text) {
        int start = position(text);
        while (start < text.length() && !Character.isDigit(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(0, start) + oneOf(NUMBERS) + text.substring(end);
    }

    private String dropLine(String text) {
        int start = lineStart(text);
        return text.substring(0, start) + text.substring(lineEnd(text, start));
    }

    private String doubleLine(String text) {
        int start = lineStart(text);
        return text.substring(0, lineEnd(text, start)) + text.substring(start);
    }

    private String moveLine(String text) {
        int start = lineStart(text);
        String line = text.substring(start, lineEnd(text, start));
        String others = text.substring(0, start) + text.substring(lineEnd(text, start));
        return new StringBuilder(others).insert(lineStart(others), line).toString();
    }

    private int lineStart(String text) {
        return text.lastIndexOf('\n', position(text) - 1) + 1;
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end + 1;
    }
}
