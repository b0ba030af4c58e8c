package org.failoverforwarding.registration.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.failoverforwarding.registration.Binding;

/**
 * The form of bindings in the cache: one text for each address of record, so that neither the server nor its file
 * store needs our classes and a new version of the application reads what the old one wrote.
 */
final class BindingText {

    private static final char FIELD = '\u001F';
    private static final char RECORD = '\u001E';
    private static final char ITEM = '\u001D';
    private static final int FIELDS = 11;

    private BindingText() {}

    static String write(List<Binding> bindings) {
        StringBuilder text = new StringBuilder(256 * bindings.size());
        for (Binding binding : bindings) {
            field(text, binding.contact());
            field(text, binding.callId());
            field(text, Long.toString(binding.cseq()));
            field(text, Long.toString(binding.registered().toEpochMilli()));
            field(text, Long.toString(binding.expires().toEpochMilli()));
            field(text, Double.toString(binding.q()));
            binding.path().forEach(value -> text.append(clean(value)).append(ITEM));
            field(text, "");
            field(text, binding.source());
            field(text, binding.userAgent());
            field(text, binding.instance());
            text.append(binding.regId()).append(RECORD);
        }
        return text.toString();
    }

    static List<Binding> read(String text) {
        List<Binding> bindings = new ArrayList<>(1);
        for (String binding : split(text, RECORD)) {
            List<String> fields = split(binding + FIELD, FIELD);
            if (fields.size() != FIELDS) {
                throw new IllegalArgumentException("A binding has " + FIELDS + " fields, not " + fields.size());
            }
            bindings.add(new Binding(
                    fields.get(0),
                    fields.get(1),
                    Long.parseLong(fields.get(2)),
                    Instant.ofEpochMilli(Long.parseLong(fields.get(3))),
                    Instant.ofEpochMilli(Long.parseLong(fields.get(4))),
                    Double.parseDouble(fields.get(5)),
                    split(fields.get(6), ITEM),
                    fields.get(7),
                    fields.get(8),
                    fields.get(9),
                    Integer.parseInt(fields.get(10))));
        }
        return bindings;
    }

    private static void field(StringBuilder text, String value) {
        text.append(clean(value)).append(FIELD);
    }

    /** Text of strangers never holds a separator. */
    private static String clean(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) >= ITEM && value.charAt(i) <= FIELD) {
                return value.replace(FIELD, ' ').replace(RECORD, ' ').replace(ITEM, ' ');
            }
        }
        return value;
    }

    /** The parts, each of which ends with the separator. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            parts.add(text.substring(start, end));
            start = end + 1;
        }
        return parts;
    }
}
