package org.failoverforwarding.web.times;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Times of a day as people type them. */
final class Spans {

    private Spans() {}

    /** "8-12, 13.30 – 17:30" as "8:00-12:00 13:30-17:30", the spelling of the text form; what is no time stays. */
    static String clean(String typed) {
        String text = typed.replace('–', '-').replaceAll("\\s*-\\s*", "-").replaceAll("[,;]", " ");
        return Arrays.stream(text.strip().split("\\s+"))
                .map(span -> Arrays.stream(span.split("-")).map(Spans::time).collect(Collectors.joining("-")))
                .collect(Collectors.joining(" "));
    }

    private static String time(String typed) {
        String text = typed.replaceAll("(?<=[0-9])[.h](?=[0-9]{2}$)", ":");
        return text.matches("[0-9]{1,2}") ? text + ":00" : text;
    }
}
