package org.failoverforwarding.routing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who calls, made safe to be written into other messages.
 *
 * @param user user part of the caller's address; "anonymous" where there is none
 * @param name display name, may be empty
 * @param asserted user part of the asserted identity (RFC 3325), if a trusted peer gave one
 * @param withheld the caller does not want to be shown (RFC 3323, RFC 3325 §9.3)
 */
record CallerIdentity(String user, String name, Optional<String> asserted, boolean withheld) {

    static final String ANONYMOUS = "anonymous";

    /** What a name says in place of a withheld caller. */
    static final String HIDDEN = "Anonym";

    static CallerIdentity of(IncomingCall call) {
        Optional<SipUri> from = SipUri.parse(call.caller().uri());
        String user = from.map(SipUri::user).filter(u -> !u.isEmpty()).orElse(ANONYMOUS);
        Optional<String> asserted = call.assertedIdentity()
                .flatMap(identity -> SipUri.parse(identity.uri()))
                .map(SipUri::user)
                .filter(u -> !u.isEmpty());
        boolean withheld = user.toLowerCase(Locale.ROOT).equals(ANONYMOUS)
                || isPrivate(call.privacy())
                || from.map(SipUri::host).orElse("").equals("anonymous.invalid");
        return new CallerIdentity(user, DisplayName.clean(call.caller().displayName()), asserted, withheld);
    }

    private static boolean isPrivate(List<String> privacy) {
        return !privacy.isEmpty() && (privacy.contains("id") || privacy.contains("user") || privacy.contains("full"));
    }

    /** The number that may be asserted towards a trusted peer, even for a withheld caller. */
    Optional<String> assertable() {
        return asserted.isPresent() || user.equals(ANONYMOUS) ? asserted : Optional.of(user);
    }
}
