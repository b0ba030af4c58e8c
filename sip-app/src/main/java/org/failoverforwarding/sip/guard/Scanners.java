package org.failoverforwarding.sip.guard;

import java.util.List;
import java.util.Locale;

/** User-Agent names by which well-known scanners give themselves away. */
final class Scanners {

    private static final List<String> NAMES = List.of(
            "friendly-scanner",
            "sipvicious",
            "sipcli",
            "sip-scan",
            "sipscan",
            "sundayddr",
            "iwar",
            "sivus",
            "vaxsipuseragent",
            "pplsip",
            "friendly-request",
            "gulp",
            "siparmyknife",
            "warvox");

    private Scanners() {}

    static boolean isScanner(String userAgent) {
        if (userAgent.isEmpty()) {
            return false;
        }
        String name = userAgent.substring(0, Math.min(64, userAgent.length())).toLowerCase(Locale.ROOT);
        return NAMES.stream().anyMatch(name::contains);
    }
}
