package org.failoverforwarding.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.number.NumberPlan;
import org.failoverforwarding.number.NumberRefused;
import org.failoverforwarding.number.PhoneNumber;

/** Names the caller of a telephone system's call: whatever it writes, it calls as a number of its account. */
public final class OwnCallers {

    private final RoutingDirectory directory;
    private final NumberPlan numbers;
    private final RoutingSettings settings;

    public OwnCallers(RoutingDirectory directory, NumberPlan numbers, RoutingSettings settings) {
        this.directory = directory;
        this.numbers = numbers;
        this.settings = settings;
    }

    /** The same call with its caller named; a call from a carrier, or of a system without any number, stays as it is. */
    public IncomingCall named(IncomingCall call) {
        return call.origin()
                .system()
                .flatMap(system -> numberOf(call, system))
                .map(number -> named(call, number))
                .orElse(call);
    }

    private IncomingCall named(IncomingCall call, PhoneNumber number) {
        NameAddress own = new NameAddress(call.caller().displayName(), "sip:" + number.e164() + '@' + settings.host());
        List<String> privacy = new ArrayList<>(call.privacy());
        if (CallerIdentity.of(call).withheld() && !privacy.contains("id")) {
            privacy.add("id");
        }
        return call.calledBy(own, privacy);
    }

    /** The number or extension that the caller is said to be, if its account has it; else the system's main number. */
    Optional<PhoneNumber> numberOf(IncomingCall call, SystemSnapshot system) {
        return call.assertedIdentity()
                .flatMap(identity -> own(identity, system))
                .or(() -> own(call.caller(), system))
                .or(() -> directory.mainNumber(system.id()));
    }

    private Optional<PhoneNumber> own(NameAddress address, SystemSnapshot system) {
        return SipUri.parse(address.uri())
                .map(SipUri::user)
                .filter(user -> !user.isEmpty())
                .flatMap(user -> directory
                        .byExtension(system.account(), user)
                        .or(() -> number(user, system).flatMap(directory::byNumber)))
                .filter(found -> found.account().id().equals(system.account()))
                .map(RoutingSnapshot::number);
    }

    private Optional<PhoneNumber> number(String user, SystemSnapshot system) {
        if (PhoneNumber.isCanonical(user)) {
            return Optional.of(new PhoneNumber(user));
        }
        String region =
                directory.account(system.account()).map(AccountSnapshot::region).orElse(settings.region());
        try {
            return Optional.of(numbers.parse(user, region));
        } catch (NumberRefused refused) {
            return Optional.empty();
        }
    }
}
