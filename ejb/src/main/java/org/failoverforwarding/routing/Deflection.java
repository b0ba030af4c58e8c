package org.failoverforwarding.routing;

import java.util.Optional;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.number.NumberRefused;
import org.failoverforwarding.number.PhoneNumber;

/**
 * Where a telephone system sent a call on by a 3xx (semantics 9.2, DEFLECTED).
 *
 * @param internal it is a number or extension of the account
 */
record Deflection(Target target, boolean internal) {

    /** The first usable contact of a redirection response. */
    static Optional<Deflection> of(CallContext context, LegOutcome outcome) {
        for (String contact : outcome.contacts()) {
            Optional<Deflection> deflection =
                    SipUri.parse(HeaderText.uri(contact)).flatMap(uri -> of(context, uri.user()));
            if (deflection.isPresent()) {
                return deflection;
            }
        }
        return Optional.empty();
    }

    RoutingSettings.Deflection policy(RoutingSettings settings) {
        return internal ? settings.internalDeflection() : settings.externalDeflection();
    }

    private static Optional<Deflection> of(CallContext context, String user) {
        AccountSnapshot account = context.snapshot().account();
        RoutingDirectory directory = context.around().directory();
        if (directory.byExtension(account.id(), user).isPresent()) {
            return Optional.of(new Deflection(new Target.Extension(user), true));
        }
        return number(context, user, account.region()).map(number -> {
            boolean own = directory
                    .byNumber(number)
                    .filter(found -> found.account().id().equals(account.id()))
                    .isPresent();
            return new Deflection(own ? new Target.InternalNumber(number) : new Target.ExternalNumber(number), own);
        });
    }

    private static Optional<PhoneNumber> number(CallContext context, String user, String region) {
        try {
            return Optional.of(context.around().numbers().parse(user, region));
        } catch (NumberRefused refused) {
            return Optional.empty();
        }
    }
}
