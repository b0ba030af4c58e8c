package org.failoverforwarding.routing;

import java.util.List;
import java.util.Locale;

/**
 * The diversions that a call brings along in Diversion (RFC 5806) and History-Info (RFC 7044).
 *
 * @param count of diversions, the greater of both headers, 0 to 99
 */
record EarlierDiversions(int count) {

    private static final int MOST = 99;

    static EarlierDiversions of(IncomingCall call) {
        return new EarlierDiversions(
                Math.min(MOST, Math.max(diversions(call.diversion()), history(call.historyInfo()))));
    }

    private static int diversions(List<String> values) {
        int sum = 0;
        for (String value : values) {
            int counter = value.toLowerCase(Locale.ROOT).indexOf(";counter=");
            sum += counter < 0 ? 1 : Math.max(1, number(value, counter + ";counter=".length()));
        }
        return sum;
    }

    private static int history(List<String> values) {
        int entries = 0;
        for (String value : values) {
            if (value.toLowerCase(Locale.ROOT).contains("cause=")
                    || value.toLowerCase(Locale.ROOT).contains("cause%3d")) {
                entries++;
            }
        }
        return entries;
    }

    private static int number(String text, int from) {
        int value = 0;
        for (int i = from; i < text.length() && Character.digit(text.charAt(i), 10) >= 0 && value < MOST; i++) {
            value = value * 10 + Character.digit(text.charAt(i), 10);
        }
        return value;
    }
}
