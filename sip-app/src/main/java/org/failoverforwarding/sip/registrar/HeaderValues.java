package org.failoverforwarding.sip.registrar;

import java.util.ArrayList;
import java.util.List;

/** Splits header text at its separators (RFC 3261 §7.3.1). */
public final class HeaderValues {

    private HeaderValues() {}

    /** Splits where the separator stands neither in quotes nor in angle brackets. */
    public static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        boolean bracketed = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"' && !bracketed) {
                quoted = !quoted;
            } else if (!quoted && (c == '<' || c == '>')) {
                bracketed = c == '<';
            } else if (c == separator && !quoted && !bracketed) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
