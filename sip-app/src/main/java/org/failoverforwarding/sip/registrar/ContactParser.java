package org.failoverforwarding.sip.registrar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads Contact header values written by anybody: one pass, bounded, never throws. */
final class ContactParser {

    private static final int MAX_VALUES = 32;
    private static final int MAX_PARAMETERS = 32;

    private ContactParser() {}

    /** All contacts of all header lines, or empty when one of them is malformed. */
    static Optional<Contacts> parse(List<String> headerValues) {
        boolean wildcard = false;
        List<ContactField> fields = new ArrayList<>();
        for (String line : headerValues) {
            for (String value : HeaderValues.split(line, ',')) {
                if (value.strip().equals("*")) {
                    wildcard = true;
                    continue;
                }
                Optional<ContactField> field = field(value.strip());
                if (field.isEmpty() || fields.size() == MAX_VALUES) {
                    return Optional.empty();
                }
                fields.add(field.get());
            }
        }
        return Optional.of(new Contacts(wildcard, fields));
    }

    private static Optional<ContactField> field(String value) {
        int open = indexOutsideQuotes(value, '<');
        if (open < 0) {
            int semicolon = value.indexOf(';');
            String uri = semicolon < 0 ? value : value.substring(0, semicolon);
            return field(uri.strip(), semicolon < 0 ? "" : value.substring(semicolon));
        }
        int close = value.indexOf('>', open);
        return close < 0 ? Optional.empty() : field(value.substring(open + 1, close), value.substring(close + 1));
    }

    private static Optional<ContactField> field(String uri, String parameters) {
        return ContactUri.parse(uri)
                .flatMap(parsed -> parameters(parameters.strip()).map(read -> new ContactField(parsed, read)));
    }

    private static Optional<Map<String, String>> parameters(String text) {
        if (!text.isEmpty() && text.charAt(0) != ';') {
            return Optional.empty();
        }
        List<String> parts = HeaderValues.split(text, ';');
        Map<String, String> parameters = new HashMap<>();
        for (String part : parts.subList(Math.min(1, parts.size()), parts.size())) {
            int equals = part.indexOf('=');
            String name = (equals < 0 ? part : part.substring(0, equals)).strip();
            String value = equals < 0 ? "" : part.substring(equals + 1).strip();
            if (name.isEmpty() || parameters.size() == MAX_PARAMETERS || hasControl(value)) {
                return Optional.empty();
            }
            parameters.putIfAbsent(name.toLowerCase(Locale.ROOT), value);
        }
        return Optional.of(parameters);
    }

    private static boolean hasControl(String text) {
        return text.chars().anyMatch(c -> c < ' ' || c == 127);
    }

    private static int indexOutsideQuotes(String text, char wanted) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == wanted && !quoted) {
                return i;
            }
        }
        return -1;
    }
}
