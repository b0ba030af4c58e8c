package org.failoverforwarding.routing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.number.PhoneNumber;

/** The leg of a telephone system's call to a carrier. */
final class OutsideLeg {

    private static final Duration RING_TIME = Duration.ofSeconds(180);

    private OutsideLeg() {}

    static LegPlan of(
            Surroundings around,
            IncomingCall call,
            SystemSnapshot system,
            DialledNumber dialled,
            Optional<PhoneNumber> own,
            CarrierHop hop) {
        Carrier carrier = hop.carrier();
        String user = dialled.number()
                .map(number -> CarrierNumber.write(number, carrier.numberForm(), around))
                .orElse(dialled.digits());
        String caller = own.map(number -> CarrierNumber.write(number, carrier.numberForm(), around))
                .orElse(system.aor().user());
        SystemLegs.Way way = SystemLegs.way(carrier.server(), hop.hop(), user, ";user=phone");
        CallerIdentity identity = CallerIdentity.of(call);
        CallerView view = CallerView.outgoing(around.settings().host(), caller, identity, carrier);
        return new LegPlan(
                LegPlan.Kind.EXTERNAL,
                dialled.label(),
                "",
                Optional.empty(),
                Optional.empty(),
                way.requestUri(),
                way.nextHop(),
                List.of(),
                view.from(),
                new NameAddress("", SipAddresses.of(user, carrier.host(), 0, "udp", ";user=phone")),
                view.headers(),
                call.maxForwards() - 1,
                around.settings().firstResponse(),
                around.settings().progress(),
                RING_TIME,
                carrier.dialect().earlyMedia());
    }
}
