package org.failoverforwarding.sip.registrar;

import java.util.List;
import java.util.regex.Pattern;

/** Checks Path header values before they are kept as routes (RFC 3327 §5.3). */
final class PathFields {

    private static final int MAX_VALUES = 8;
    private static final int MAX_LENGTH = 512;
    private static final Pattern VALUE =
            Pattern.compile("[^<>\"\\p{Cntrl}]*<sips?:[^<>\"\\s\\p{Cntrl}]+>[^<>\\p{Cntrl}]*");

    private PathFields() {}

    /** Each is a name-addr with a SIP URI, and they are few. */
    static boolean areWellFormed(List<String> path) {
        return path.size() <= MAX_VALUES
                && path.stream()
                        .allMatch(value -> value.length() <= MAX_LENGTH
                                && VALUE.matcher(value).matches());
    }
}
