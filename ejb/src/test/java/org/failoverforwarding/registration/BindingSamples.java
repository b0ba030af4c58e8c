package org.failoverforwarding.registration;

import java.time.Instant;
import java.util.List;

/** Bindings for tests. */
public final class BindingSamples {

    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private BindingSamples() {}

    public static Binding until(String contact, Instant expires) {
        return new Binding(contact, "call-1", 7, NOON, expires, 1.0, List.of(), "udp:192.0.2.1:5060", "pbx/1.0");
    }
}
