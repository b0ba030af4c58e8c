package org.failoverforwarding.web.customer;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with its important parts, and the tone in which it is told.
 *
 * @param tone "good", "warn" or "bad"
 */
public record Sentence(String tone, List<Part> parts) {

    private static final char MARK = '*';

    /** A run of text. */
    public record Part(String text, boolean strong) {}

    public Sentence {
        parts = List.copyOf(parts);
    }

    /** Reads a text in which important parts stand between asterisks. */
    static Sentence of(String tone, String marked) {
        List<Part> parts = new ArrayList<>();
        boolean strong = false;
        for (String run : marked.split("\\" + MARK, -1)) {
            if (!run.isEmpty()) {
                parts.add(new Part(run, strong));
            }
            strong = !strong;
        }
        return new Sentence(tone, parts);
    }

    /** A name or number as an important part; its own asterisks are dropped. */
    static String strong(String text) {
        return MARK + text.replace(MARK, ' ') + MARK;
    }
}
