package org.failoverforwarding.locating;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A Domain Name System as a test fills it, which may go away. */
final class SampleRecords implements DnsRecords {

    private final Map<String, List<Object>> records = new HashMap<>();
    private final List<String> questions = new ArrayList<>();
    private Duration ttl = Duration.ofSeconds(300);
    private boolean away;

    SampleRecords with(String name, Object... values) {
        records.put(name, List.of(values));
        return this;
    }

    SampleRecords ttl(int seconds) {
        ttl = Duration.ofSeconds(seconds);
        return this;
    }

    SampleRecords away(boolean now) {
        away = now;
        return this;
    }

    /** What was asked, in order. */
    List<String> questions() {
        return questions;
    }

    @Override
    public Found<Naptr> naptr(String name) throws DnsException {
        return find("NAPTR", name, Naptr.class);
    }

    @Override
    public Found<Srv> srv(String name) throws DnsException {
        return find("SRV", name, Srv.class);
    }

    @Override
    public Found<String> addresses(String name) throws DnsException {
        return find("A", name, String.class);
    }

    private <T> Found<T> find(String type, String name, Class<T> kind) throws DnsException {
        questions.add(type + ' ' + name);
        if (away) {
            throw new DnsException("away");
        }
        List<Object> all = records.getOrDefault(name, List.of());
        return new Found<>(all.stream().filter(kind::isInstance).map(kind::cast).toList(), ttl);
    }
}
