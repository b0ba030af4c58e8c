package org.failoverforwarding.routing;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.number.NumberPlan;
import org.failoverforwarding.number.NumberRefused;
import org.failoverforwarding.number.PhoneNumber;

/** Decides the way of a call from a telephone system to the public network; an emergency number is never barred. */
public final class OutsideCalls {

    private static final int NOT_FOUND = 404;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY_HOPS = 483;
    private static final int NO_CARRIER = 503;

    private final Surroundings around;
    private final OwnCallers owners;

    /** With the same collaborators as a {@link RoutePlanner}; safe for use by many threads. */
    public OutsideCalls(
            RoutingDirectory directory,
            SystemState.Source systems,
            List<Carrier> carriers,
            RoutingSettings settings,
            NumberPlan numbers,
            LiveCalls live,
            InstantSource clock) {
        this.around = new Surroundings(directory, systems, carriers, settings, numbers, live, clock);
        this.owners = new OwnCallers(directory, numbers, settings);
    }

    /**
     * The way of a call for which {@link CalledNumbers} found no number of the own account.
     *
     * @throws IllegalArgumentException when the call does not come from a telephone system
     */
    public Route plan(IncomingCall call) {
        SystemSnapshot system = call.origin()
                .system()
                .orElseThrow(() -> new IllegalArgumentException("Only telephone systems may call out"));
        if (call.maxForwards() <= 0) {
            return refuse(TOO_MANY_HOPS, call, RefusalCause.LOOP.name());
        }
        Optional<AccountSnapshot> account = around.directory().account(system.account());
        if (account.isEmpty()) {
            return refuse(FORBIDDEN, call, RefusalCause.BARRED.name());
        }
        return plan(call, system, account.get());
    }

    /** Whether a call must go out even when no more calls are taken: help is called for, or its priority says so. */
    public boolean isUrgent(IncomingCall call) {
        return call.isProtected()
                || call.origin()
                        .system()
                        .flatMap(system -> around.directory().account(system.account()))
                        .filter(account ->
                                around.numbers().isEmergency(SipUri.dialled(call.calledUser()), account.region()))
                        .isPresent();
    }

    private Route plan(IncomingCall call, SystemSnapshot system, AccountSnapshot account) {
        DialledNumber dialled;
        try {
            dialled = dialled(SipUri.dialled(call.calledUser()), account);
        } catch (NumberRefused refused) {
            return refuse(statusOf(refused.reason()), call, refused.reason().name());
        }
        Optional<NumberRefused.Reason> barrier =
                dialled.number().flatMap(number -> around.policy().barrier(number, account));
        if (barrier.isPresent()) {
            return refuse(FORBIDDEN, call, barrier.get().name());
        }
        Optional<PhoneNumber> own = owners.numberOf(call, system);
        if (own.isEmpty() && !dialled.isEmergency()) {
            return refuse(FORBIDDEN, call, RefusalCause.BARRED.name());
        }
        List<LegPlan> legs = new ArrayList<>();
        for (CarrierHop hop : around.carrierHops()) {
            legs.add(OutsideLeg.of(around, call, system, dialled, own, hop));
        }
        return legs.isEmpty()
                ? refuse(NO_CARRIER, call, RefusalCause.NO_CARRIER.name())
                : OutsideRoute.start(around, call, legs);
    }

    private DialledNumber dialled(String digits, AccountSnapshot account) throws NumberRefused {
        if (around.numbers().isEmergency(digits, account.region())) {
            return new DialledNumber(digits, Optional.empty());
        }
        return new DialledNumber(digits, Optional.of(around.numbers().parse(digits, account.region())));
    }

    private static int statusOf(NumberRefused.Reason reason) {
        return switch (reason) {
            case SHORT_NUMBER, PREMIUM, SATELLITE -> FORBIDDEN;
            case TOO_SHORT -> 484;
            default -> NOT_FOUND;
        };
    }

    private Route refuse(int status, IncomingCall call, String why) {
        return OutsideRoute.refused(around, call, status, why);
    }
}
