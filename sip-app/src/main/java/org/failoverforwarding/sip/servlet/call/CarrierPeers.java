package org.failoverforwarding.sip.servlet.call;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.failoverforwarding.routing.Carrier;
import org.jboss.logging.Logger;

/** The carriers by the addresses from which they send; names are resolved once, when it is made. */
final class CarrierPeers {

    private static final Logger LOG = Logger.getLogger(CarrierPeers.class);

    private final Map<String, Carrier> byAddress = new HashMap<>();

    CarrierPeers(List<Carrier> carriers) {
        carriers.forEach(this::resolve);
    }

    private void resolve(Carrier carrier) {
        try {
            for (InetAddress address : InetAddress.getAllByName(carrier.host())) {
                byAddress.putIfAbsent(address.getHostAddress(), carrier);
            }
        } catch (UnknownHostException e) {
            LOG.errorf(
                    "FFCAL001 Carrier %s: %s has no address now, so no call is accepted from it until the next start",
                    carrier.name(), carrier.host());
        }
    }

    /** The carrier that sends from this numeric address. */
    Optional<Carrier> at(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }
}
