package org.failoverforwarding.locating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationsTest {

    private static final SipServer PBX = new SipServer("pbx.example", 5060, "udp");
    private static final SipServer FIXED = new SipServer("192.0.2.7", 5060, "udp");
    private static final List<SipHop> FIRST = List.of(new SipHop("192.0.2.1", 5060, "udp"));
    private static final List<SipHop> SECOND = List.of(new SipHop("192.0.2.2", 5060, "udp"));

    private final SampleRecords dns = new SampleRecords().ttl(60).with("pbx.example", "192.0.2.1");
    private final List<Runnable> waiting = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-23T12:00:00Z");
    private final Locations locations =
            new Locations(new ServerLocator(dns), waiting::add, () -> now, new Locations.Listener() {
                @Override
                public void found(SipServer server, ServerAddresses addresses) {
                    heard.add("found");
                }

                @Override
                public void failed(SipServer server, String reason) {
                    heard.add(reason);
                }
            });

    private void keepAfter(int seconds) {
        now = now.plusSeconds(seconds);
        locations.keep(Set.of(PBX, FIXED));
        List.copyOf(waiting).forEach(Runnable::run);
        waiting.clear();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.8, false",
        "[2001:DB8::7], 2001:db8:0:0:0:0:0:7, true",
        "::1, 0:0:0:0:0:0:0:1, true",
        "::1, 0:0:0:0:0:0:0:2, false"
    })
    void knowsAServerByItsAddressInAnySpelling(String configured, String peer, boolean same) {
        assertEquals(same, locations.isAt(new SipServer(configured, 5060, "udp"), peer));
    }

    @Test
    void asksNobodyOnTheCallersThread() {
        locations.keep(Set.of(PBX, FIXED));
        locations.keep(Set.of(PBX, FIXED));
        assertEquals(List.of(), locations.hops(PBX));
        assertEquals(List.of(), dns.questions());
        assertEquals(1, waiting.size());
        waiting.get(0).run();
        assertEquals(FIRST, locations.hops(PBX));
        assertEquals(List.of(FIXED.at("192.0.2.7")), locations.hops(FIXED));
        assertEquals(1, dns.questions().size());
    }

    @Test
    void asksAgainWhenTheAnswerHasAged() {
        keepAfter(0);
        dns.with("pbx.example", "192.0.2.2");
        keepAfter(59);
        assertEquals(FIRST, locations.hops(PBX));
        keepAfter(1);
        assertEquals(SECOND, locations.hops(PBX));
    }

    @Test
    void keepsWhatItKnowsWhileTheNameServersAreAway() {
        keepAfter(0);
        dns.away(true);
        keepAfter(60);
        keepAfter(9);
        assertEquals(FIRST, locations.hops(PBX));
        dns.away(false).with("pbx.example", "192.0.2.2");
        keepAfter(1);
        assertEquals(SECOND, locations.hops(PBX));
        assertEquals(List.of("found", "away", "found"), heard);
    }

    @Test
    void knowsWhoSendsFromAnAddress() {
        keepAfter(0);
        assertTrue(locations.isAt(PBX, "192.0.2.1"));
        assertTrue(locations.isAt(FIXED, "192.0.2.7"));
        assertFalse(locations.isAt(PBX, "192.0.2.7"));
    }

    @Test
    void forgetsWhatIsNoLongerConfigured() {
        keepAfter(0);
        locations.keep(Set.of());
        assertEquals(List.of(), locations.hops(PBX));
    }

    @Test
    void looksUpFewAtOnceAndTheOthersNext() {
        Set<SipServer> many = IntStream.range(0, 20)
                .mapToObj(i -> new SipServer("pbx" + i + ".example", 5060, "udp"))
                .collect(Collectors.toSet());
        locations.keep(many);
        assertEquals(16, waiting.size());
        waiting.forEach(Runnable::run);
        locations.keep(many);
        assertEquals(20, waiting.size());
    }

    @Test
    void asksEveryFewSecondsAtMost() {
        dns.ttl(0);
        keepAfter(0);
        keepAfter(4);
        assertEquals(1, dns.questions().size());
        keepAfter(1);
        assertEquals(2, dns.questions().size());
    }
}
