package org.failoverforwarding.sip.registrar;

import java.util.OptionalLong;

/** Reads a number of seconds as SIP writes it (RFC 3261 §20.19). */
final class DeltaSeconds {

    private static final int MAX_DIGITS = 10;
    private static final long MAX = 0xFFFF_FFFFL;

    private DeltaSeconds() {}

    /** The number, the greatest one for longer numbers, or empty for other text. */
    static OptionalLong parse(String text) {
        String digits = text.strip();
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(digits.length() > MAX_DIGITS ? MAX : Math.min(MAX, Long.parseLong(digits)));
    }
}
