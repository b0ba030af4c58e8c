package org.failoverforwarding.locating.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.failoverforwarding.locating.HopDoubts;
import org.failoverforwarding.locating.Locations;
import org.failoverforwarding.locating.ServerAddresses;
import org.failoverforwarding.locating.ServerLocations;
import org.failoverforwarding.locating.ServerLocator;
import org.failoverforwarding.locating.SipHop;
import org.failoverforwarding.locating.SipServer;
import org.failoverforwarding.operation.Setting;
import org.jboss.logging.Logger;

/** Where the configured servers are now, and which of their addresses failed a short while ago. */
@ApplicationScoped
public class LiveLocations implements ServerLocations {

    private static final Logger LOG = Logger.getLogger(LiveLocations.class);

    @Resource
    private ManagedExecutorService threads;

    private final HopDoubts doubts = new HopDoubts(InstantSource.system());
    private Locations locations;

    @PostConstruct
    void open() {
        DnsClient dns = Setting.parsed("failover.dns.servers", "", this::client);
        locations = new Locations(new ServerLocator(dns), threads, InstantSource.system(), new Announcement());
    }

    private DnsClient client(String servers) {
        List<String> list = Arrays.stream(servers.split(","))
                .map(String::trim)
                .filter(server -> !server.isEmpty())
                .toList();
        return new DnsClient(list, Setting.seconds("failover.dns.timeout", 2, 1, 10));
    }

    @Override
    public List<SipHop> hops(SipServer server) {
        return doubts.last(locations.hops(server), hop -> hop);
    }

    @Override
    public <T> List<T> last(List<T> ways, Function<T, SipHop> hop) {
        return doubts.last(ways, hop);
    }

    @Override
    public boolean isAt(SipServer server, String address) {
        return locations.isAt(server, address);
    }

    @Override
    public void failed(SipHop hop) {
        doubts.failed(hop);
    }

    @Override
    public void works(SipHop hop) {
        doubts.works(hop);
    }

    void keep(Set<SipServer> configured) {
        locations.keep(configured);
    }

    /** Tells the log what has changed. */
    private static final class Announcement implements Locations.Listener {

        private final Map<SipServer, String> told = new ConcurrentHashMap<>();

        @Override
        public void found(SipServer server, ServerAddresses addresses) {
            if (addresses.groups().isEmpty()) {
                tell(server, "has no address");
            } else if (told.remove(server) != null) {
                LOG.infof("FFLOC002 %s is found again", server.host());
            }
        }

        @Override
        public void failed(SipServer server, String reason) {
            tell(server, reason);
        }

        private void tell(SipServer server, String reason) {
            if (!reason.equals(told.put(server, reason))) {
                LOG.warnf("FFLOC001 %s cannot be found, known addresses stay: %s", server.host(), reason);
            }
        }
    }
}
