package org.failoverforwarding.account.service;

import java.util.Set;
import java.util.regex.Pattern;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.directory.TelephoneSystem;
import org.failoverforwarding.locating.SipServer;
import org.failoverforwarding.routing.TrunkSite;

/** What a telephone system must be like. */
public final class SystemRules {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_SITES = 8;
    private static final int MOST_CHANNELS = 100_000;
    private static final Set<String> TRANSPORTS = Set.of("udp", "tcp", "tls");
    /** User part of a SIP URI without escapes (RFC 3261 §25.1), so that it is the same everywhere. */
    private static final Pattern AUTH_USER = Pattern.compile("[A-Za-z0-9+_.!~*'()&=$,-]{1,64}");

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]{1,200}|\\[[0-9A-Fa-f:.]{2,45}]");

    private SystemRules() {}

    public static void check(TelephoneSystem system) {
        Texts.require("name", system.name(), LONGEST_NAME);
        checkAuthUser(system.authUser());
        Texts.range("channelLimit", system.channelLimit(), 0, MOST_CHANNELS);
        Texts.require("profile", system.profile().name(), 64);
        if (system.profile().meanings().size() > 20
                || system.profile().meanings().keySet().stream().anyMatch(status -> status < 400 || status > 699)) {
            throw new ValidationException(
                    "profile", "status-out-of-range", "A profile has at most 20 statuses from 400 to 699.");
        }
        if (system.sites().size() > MOST_SITES) {
            throw new ValidationException("sites", "too-many", "At most " + MOST_SITES + " addresses are possible.");
        }
        system.sites().forEach(SystemRules::checkSite);
    }

    public static void checkAuthUser(String authUser) {
        if (!AUTH_USER.matcher(authUser).matches()) {
            throw new ValidationException(
                    "authUser",
                    "not-a-user",
                    "A user name has 1 to 64 letters, digits or characters of + _ . - and no spaces.");
        }
    }

    private static void checkSite(TrunkSite site) {
        if (!HOST.matcher(site.host()).matches()) {
            throw new ValidationException(
                    "sites", "not-a-host", "\"" + site.host() + "\" is neither an address nor a host name.");
        }
        Texts.range("sites", site.port(), 0, 65_535);
        boolean looksUp = site.transport().equals(SipServer.AUTO) && site.port() == 0;
        if (!TRANSPORTS.contains(site.transport()) && !looksUp) {
            throw new ValidationException(
                    "sites", "unknown-transport", "A transport is udp, tcp or tls, or auto where there is no port.");
        }
    }
}
