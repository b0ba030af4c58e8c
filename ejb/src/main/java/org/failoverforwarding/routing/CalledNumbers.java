package org.failoverforwarding.routing;

import java.util.Optional;
import org.failoverforwarding.number.NumberPlan;
import org.failoverforwarding.number.NumberRefused;
import org.failoverforwarding.number.PhoneNumber;

/** Finds the number of this installation that a call is for, however it was dialled. */
public final class CalledNumbers {

    private final RoutingDirectory directory;
    private final NumberPlan numbers;
    private final String region;

    /** Numbers without country code from a carrier are read in the installation's region. */
    public CalledNumbers(RoutingDirectory directory, NumberPlan numbers, RoutingSettings settings) {
        this.directory = directory;
        this.numbers = numbers;
        this.region = settings.region();
    }

    /** The rules of the called number; from a telephone system only numbers and extensions of its own account. */
    public Optional<RoutingSnapshot> find(IncomingCall call) {
        String dialled = SipUri.dialled(call.calledUser());
        if (call.origin().system().isEmpty()) {
            return byNumber(dialled, region);
        }
        SystemSnapshot system = call.origin().system().get();
        Optional<RoutingSnapshot> extension =
                dialled.length() <= 6 ? directory.byExtension(system.account(), dialled) : Optional.empty();
        return extension.or(() -> byNumber(dialled, accountRegion(system))
                .filter(found -> found.account().id().equals(system.account())));
    }

    private String accountRegion(SystemSnapshot system) {
        return directory.account(system.account()).map(AccountSnapshot::region).orElse(region);
    }

    private Optional<RoutingSnapshot> byNumber(String dialled, String dialledIn) {
        String canonical = dialled.startsWith("+") ? dialled : "+" + dialled;
        if (PhoneNumber.isCanonical(canonical)) {
            Optional<RoutingSnapshot> found = directory.byNumber(new PhoneNumber(canonical));
            if (found.isPresent()) {
                return found;
            }
        }
        try {
            return directory.byNumber(numbers.parse(dialled, dialledIn));
        } catch (NumberRefused refused) {
            return Optional.empty();
        }
    }
}
