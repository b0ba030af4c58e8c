package org.failoverforwarding.locating;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.failoverforwarding.locating.DnsRecords.Found;
import org.failoverforwarding.locating.DnsRecords.Naptr;
import org.failoverforwarding.locating.DnsRecords.Srv;
import org.failoverforwarding.locating.ServerAddresses.Choice;

/** Finds the addresses of a server by NAPTR, SRV, A and AAAA records (RFC 3263 §4). */
public final class ServerLocator {

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int MOST_HOSTS = 8;
    private static final String UDP = "udp";
    private static final String TCP = "tcp";
    private static final String TLS = "tls";
    private static final Map<String, String> NAPTR_SERVICES = Map.of("SIP+D2U", UDP, "SIP+D2T", TCP, "SIPS+D2T", TLS);

    private final DnsRecords dns;

    public ServerLocator(DnsRecords dns) {
        this.dns = dns;
    }

    /** Takes as long as the Domain Name System. */
    public ServerAddresses locate(SipServer server) throws DnsException {
        Optional<SipHop> address = server.address();
        return address.isPresent()
                ? new ServerAddresses(List.of(List.of(new Choice(0, List.of(address.get())))), LONGEST)
                : new Search(server).run();
    }

    /** A name under which SRV records may be, for a transport. */
    private record Service(String name, String transport) {

        static Service usual(String host, String transport) {
            return switch (transport) {
                case TLS -> new Service("_sips._tcp." + host, TLS);
                case TCP -> new Service("_sip._tcp." + host, TCP);
                default -> new Service("_sip._udp." + host, UDP);
            };
        }
    }

    /** One search, which lasts as long as the shortest of its answers. */
    private final class Search {

        private final SipServer server;
        private Duration ttl = LONGEST;

        Search(SipServer server) {
            this.server = server;
        }

        ServerAddresses run() throws DnsException {
            if (server.port() == 0) {
                for (Service service : services()) {
                    List<Srv> hosts = noted(dns.srv(service.name()));
                    if (!hosts.isEmpty()) {
                        return found(groups(hosts, service.transport()));
                    }
                }
            }
            List<SipHop> hops =
                    noted(dns.addresses(server.host())).stream().map(server::at).toList();
            return found(hops.isEmpty() ? List.of() : List.of(List.of(new Choice(0, hops))));
        }

        private ServerAddresses found(List<List<Choice>> groups) {
            return new ServerAddresses(groups, ttl);
        }

        private List<Service> services() throws DnsException {
            if (!server.transport().equals(SipServer.AUTO)) {
                return List.of(Service.usual(server.host(), server.transport()));
            }
            List<Service> preferred = noted(dns.naptr(server.host())).stream()
                    .filter(record -> record.flags().equalsIgnoreCase("s"))
                    .filter(record -> NAPTR_SERVICES.containsKey(record.service()))
                    .sorted(Comparator.comparingInt(Naptr::order).thenComparingInt(Naptr::preference))
                    .map(record -> new Service(record.replacement(), NAPTR_SERVICES.get(record.service())))
                    .toList();
            return preferred.isEmpty()
                    ? Stream.of(UDP, TCP, TLS)
                            .map(transport -> Service.usual(server.host(), transport))
                            .toList()
                    : preferred;
        }

        /** A single target "." says that there is no such service (RFC 2782). */
        private List<List<Choice>> groups(List<Srv> hosts, String transport) throws DnsException {
            Map<Integer, List<Choice>> byPriority = new TreeMap<>();
            List<Srv> sorted = hosts.stream()
                    .filter(host -> !host.target().isEmpty())
                    .sorted(Comparator.comparingInt(Srv::priority))
                    .limit(MOST_HOSTS)
                    .toList();
            for (Srv host : sorted) {
                SipServer one = new SipServer(host.target(), host.port(), transport);
                List<SipHop> hops = noted(dns.addresses(host.target())).stream()
                        .map(one::at)
                        .toList();
                if (!hops.isEmpty()) {
                    byPriority
                            .computeIfAbsent(host.priority(), priority -> new ArrayList<>())
                            .add(new Choice(host.weight(), hops));
                }
            }
            return List.copyOf(byPriority.values());
        }

        private <T> List<T> noted(Found<T> found) {
            ttl = found.ttl().compareTo(ttl) < 0 ? found.ttl() : ttl;
            return found.records();
        }
    }
}
