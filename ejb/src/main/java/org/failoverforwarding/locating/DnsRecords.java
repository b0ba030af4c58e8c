package org.failoverforwarding.locating;

import java.time.Duration;
import java.util.List;

/** Asks the Domain Name System; takes as long as its answer. */
public interface DnsRecords {

    /**
     * What it has, which may be nothing, for as long as it may be kept.
     *
     * @param ttl of the record which is to be asked for first again
     */
    record Found<T>(List<T> records, Duration ttl) {

        public Found {
            records = List.copyOf(records);
        }
    }

    /** RFC 3403 §4, without final dot in the replacement. */
    record Naptr(int order, int preference, String flags, String service, String replacement) {}

    /** RFC 2782, without final dot in the target. */
    record Srv(int priority, int weight, int port, String target) {}

    Found<Naptr> naptr(String name) throws DnsException;

    Found<Srv> srv(String name) throws DnsException;

    /** IPv4 addresses first. */
    Found<String> addresses(String name) throws DnsException;
}
