package org.failoverforwarding.locating.service;

import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.failoverforwarding.locating.DnsException;
import org.failoverforwarding.locating.DnsRecords;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.ExtendedResolver;
import org.xbill.DNS.NAPTRRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Resolver;
import org.xbill.DNS.SRVRecord;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;
import org.xbill.DNS.lookup.LookupResult;
import org.xbill.DNS.lookup.LookupSession;
import org.xbill.DNS.lookup.NoSuchDomainException;
import org.xbill.DNS.lookup.NoSuchRRSetException;

/** Asks name servers, and the hosts file for addresses; keeps nothing, the caller does. */
final class DnsClient implements DnsRecords {

    private static final Duration TTL_OF_NOTHING = Duration.ofSeconds(60);
    private static final Duration TTL_OF_MUCH = Duration.ofDays(1);

    private final LookupSession session;

    /**
     * @param servers {@code address} or {@code address:port}; none for those of the operating system
     * @param timeout of each query
     * @throws IllegalArgumentException for a server which is no address
     */
    DnsClient(List<String> servers, Duration timeout) {
        Resolver resolver = resolver(servers);
        resolver.setTimeout(timeout);
        session = LookupSession.builder()
                .resolver(resolver)
                .defaultHostsFileParser()
                // answers need no thread of the pool, all of whose threads may be waiting for them
                .executor(Runnable::run)
                .build();
    }

    private static Resolver resolver(List<String> servers) {
        if (servers.isEmpty()) {
            return new ExtendedResolver();
        }
        List<Resolver> each = new ArrayList<>();
        for (String server : servers) {
            each.add(one(server));
        }
        return new ExtendedResolver(each);
    }

    private static Resolver one(String server) {
        int colon = server.lastIndexOf(':');
        boolean port = colon > 0 && (server.indexOf(':') == colon || server.charAt(colon - 1) == ']');
        try {
            SimpleResolver resolver = new SimpleResolver(port ? server.substring(0, colon) : server);
            if (port) {
                resolver.setPort(Integer.parseInt(server.substring(colon + 1)));
            }
            return resolver;
        } catch (UnknownHostException | NumberFormatException e) {
            throw new IllegalArgumentException("must be addresses of name servers, with a port or without", e);
        }
    }

    @Override
    public Found<Naptr> naptr(String name) throws DnsException {
        return find(
                name,
                Type.NAPTR,
                NAPTRRecord.class,
                record -> new Naptr(
                        record.getOrder(),
                        record.getPreference(),
                        record.getFlags(),
                        record.getService(),
                        record.getReplacement().toString(true)));
    }

    @Override
    public Found<Srv> srv(String name) throws DnsException {
        return find(
                name,
                Type.SRV,
                SRVRecord.class,
                record -> new Srv(
                        record.getPriority(),
                        record.getWeight(),
                        record.getPort(),
                        record.getTarget().equals(Name.root)
                                ? ""
                                : record.getTarget().toString(true)));
    }

    @Override
    public Found<String> addresses(String name) throws DnsException {
        Found<String> four =
                find(name, Type.A, ARecord.class, record -> record.getAddress().getHostAddress());
        Found<String> six = find(
                name, Type.AAAA, AAAARecord.class, record -> record.getAddress().getHostAddress());
        List<String> all = new ArrayList<>(four.records());
        all.addAll(six.records());
        boolean both = !four.records().isEmpty() && !six.records().isEmpty();
        Duration shorter = four.ttl().compareTo(six.ttl()) < 0 ? four.ttl() : six.ttl();
        Duration longer = shorter.equals(four.ttl()) ? six.ttl() : four.ttl();
        return new Found<>(all, both || all.isEmpty() ? shorter : longer);
    }

    private <R extends Record, T> Found<T> find(String name, int type, Class<R> kind, Function<R, T> reading)
            throws DnsException {
        List<R> records = records(name, type).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
        Duration ttl = records.stream()
                .map(record -> Duration.ofSeconds(record.getTTL()))
                .min(Duration::compareTo)
                .orElse(TTL_OF_NOTHING);
        return new Found<>(records.stream().map(reading).toList(), ttl.compareTo(TTL_OF_MUCH) > 0 ? TTL_OF_MUCH : ttl);
    }

    private List<Record> records(String name, int type) throws DnsException {
        try {
            CompletionStage<LookupResult> answer = session.lookupAsync(Name.fromString(name, Name.root), type);
            return answer.toCompletableFuture().join().getRecords();
        } catch (TextParseException e) {
            throw new DnsException(name + " is no DNS name");
        } catch (CompletionException e) {
            if (e.getCause() instanceof NoSuchDomainException || e.getCause() instanceof NoSuchRRSetException) {
                return List.of();
            }
            throw new DnsException("no answer about " + Type.string(type) + " of " + name + ": " + e.getCause());
        }
    }
}
