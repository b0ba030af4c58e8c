package org.failoverforwarding.locating;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The addresses of the configured servers, looked up beside the calls and kept as long as the Domain Name System says;
 * while it is away, the last ones stay.
 */
public final class Locations {

    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final int AT_ONCE = 16;
    private static final Duration RETRY = Duration.ofSeconds(10);

    private final ServerLocator locator;
    private final Executor threads;
    private final InstantSource clock;
    private final Listener listener;
    private final Map<SipServer, Known> known = new ConcurrentHashMap<>();
    private final Set<SipServer> busy = ConcurrentHashMap.newKeySet();

    /** Hears of each search. */
    public interface Listener {

        void found(SipServer server, ServerAddresses addresses);

        void failed(SipServer server, String reason);
    }

    private record Known(ServerAddresses addresses, Instant due) {}

    /** @param threads on which names are looked up */
    public Locations(ServerLocator locator, Executor threads, InstantSource clock, Listener listener) {
        this.locator = locator;
        this.threads = threads;
        this.clock = clock;
        this.listener = listener;
    }

    /** From memory, in the order to be tried; empty while nothing is known. */
    public List<SipHop> hops(SipServer server) {
        Optional<SipHop> address = server.address();
        if (address.isPresent()) {
            return List.of(address.get());
        }
        Known found = known.get(server);
        return found == null ? List.of() : found.addresses().order(ThreadLocalRandom.current());
    }

    /** Whether a message from that address comes from the server. */
    public boolean isAt(SipServer server, String address) {
        Known found = known.get(server);
        return server.isConfiguredBy(address)
                || found != null && found.addresses().contain(address);
    }

    /** Looks up what is due of these, and forgets all others. */
    public void keep(Set<SipServer> configured) {
        known.keySet().retainAll(configured);
        Instant now = clock.instant();
        configured.stream()
                .filter(server -> server.address().isEmpty())
                .filter(server -> isDue(server, now))
                .filter(server -> busy.size() < AT_ONCE && busy.add(server))
                .forEach(server -> threads.execute(() -> lookUp(server)));
    }

    private boolean isDue(SipServer server, Instant now) {
        Known found = known.get(server);
        return found == null || !found.due().isAfter(now);
    }

    private void lookUp(SipServer server) {
        try {
            ServerAddresses addresses = locator.locate(server);
            Duration kept = addresses.ttl().compareTo(SHORTEST) < 0 ? SHORTEST : addresses.ttl();
            known.put(server, new Known(addresses, clock.instant().plus(kept)));
            listener.found(server, addresses);
        } catch (DnsException e) {
            Instant retry = clock.instant().plus(RETRY);
            known.compute(
                    server,
                    (same, before) -> new Known(
                            before == null ? new ServerAddresses(List.of(), RETRY) : before.addresses(), retry));
            listener.failed(server, e.getMessage());
        } finally {
            busy.remove(server);
        }
    }
}
