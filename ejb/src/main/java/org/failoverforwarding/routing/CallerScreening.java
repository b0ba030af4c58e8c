package org.failoverforwarding.routing;

import java.util.Optional;
import java.util.stream.Stream;
import org.failoverforwarding.number.NumberRefused;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.screening.BlockingList;
import org.failoverforwarding.screening.CallerPattern;

/**
 * Finds the entry of the account's blocking list which means the caller (semantics 9.1, step 3). A withheld number is
 * compared with nothing but "anonymous": else the list would tell whose it is.
 */
record CallerScreening(CallContext context, BlockingList list) {

    static Optional<CallerPattern> blocked(CallContext context) {
        BlockingList list = context.around()
                .directory()
                .blocked(context.snapshot().account().id());
        boolean inside = context.call().origin().system().isPresent();
        return list.isEmpty() || inside ? Optional.empty() : new CallerScreening(context, list).find();
    }

    private Optional<CallerPattern> find() {
        CallerIdentity caller = context.caller();
        if (caller.withheld()) {
            return list.anonymous();
        }
        return numbers(SipUri.dialled(caller.asserted().orElse(caller.user())))
                .flatMap(number -> list.find(number).stream())
                .findFirst();
    }

    /** As it stands with its country code, and as it is dialled within the region of the installation. */
    private Stream<String> numbers(String user) {
        String canonical = user.startsWith("+") ? user : "+" + user;
        Stream<String> asItStands = PhoneNumber.isCanonical(canonical) ? Stream.of(canonical) : Stream.empty();
        return user.startsWith("+") ? asItStands : Stream.concat(asItStands, dialled(user).stream());
    }

    private Optional<String> dialled(String user) {
        try {
            return Optional.of(context.around()
                    .numbers()
                    .parsePossible(user, context.around().settings().region())
                    .e164());
        } catch (NumberRefused refused) {
            return Optional.empty();
        }
    }
}
