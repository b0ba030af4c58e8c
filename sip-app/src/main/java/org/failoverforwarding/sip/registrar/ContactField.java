package org.failoverforwarding.sip.registrar;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * One value of a Contact header (RFC 3261 §20.10).
 *
 * @param parameters header parameters by lower-case name, quotes kept
 */
record ContactField(ContactUri uri, Map<String, String> parameters) {

    private static final double DEFAULT_Q = 1.0;
    private static final Pattern INSTANCE = Pattern.compile("<urn:[^<>\\\\\\s\\p{Cntrl}]{1,200}>");

    /** Seconds asked for; a malformed number counts as absent. */
    OptionalLong expires() {
        return DeltaSeconds.parse(parameters.getOrDefault("expires", ""));
    }

    /** Preference; RFC 3261 leaves the default open, 1.0 is usual. */
    double q() {
        String q = parameters.getOrDefault("q", "");
        return q.matches("0(\\.\\d{0,3})?|1(\\.0{0,3})?") ? Double.parseDouble(q) : DEFAULT_Q;
    }

    /** The device's URN without quotes (RFC 5626 §4.1), or empty. */
    String instance() {
        String instance = parameters.getOrDefault("+sip.instance", "").replace("\"", "");
        return INSTANCE.matcher(instance).matches() ? instance : "";
    }

    /** Number of the flow (RFC 5626 §4.2), 0 for none. */
    int regId() {
        return Optional.of(parameters.getOrDefault("reg-id", ""))
                .filter(id -> id.matches("[1-9]\\d{0,8}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    /** A contact for all numbers of the telephone system (RFC 6140 §5.2). */
    boolean isBulk() {
        return uri.parameters().containsKey(ContactUri.BULK);
    }
}
