package org.failoverforwarding.sip.servlet.call;

import java.util.List;
import java.util.Optional;
import org.failoverforwarding.locating.ServerLocations;
import org.failoverforwarding.routing.Carrier;

/** The carriers by the addresses from which they send, names as the Domain Name System has them now. */
final class CarrierPeers {

    private final List<Carrier> carriers;
    private final ServerLocations locations;

    CarrierPeers(List<Carrier> carriers, ServerLocations locations) {
        this.carriers = carriers;
        this.locations = locations;
    }

    /** The carrier that sends from this numeric address. */
    Optional<Carrier> at(String address) {
        for (Carrier carrier : carriers) {
            if (locations.isAt(carrier.server(), address)) {
                return Optional.of(carrier);
            }
        }
        return Optional.empty();
    }
}
