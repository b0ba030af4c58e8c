package org.failoverforwarding.locating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HopDoubtsTest {

    private static final SipHop A = new SipHop("192.0.2.1", 5060, "udp");
    private static final SipHop B = new SipHop("192.0.2.2", 5060, "udp");
    private static final SipHop C = new SipHop("192.0.2.3", 5060, "udp");

    private Instant now = Instant.parse("2026-11-23T12:00:00Z");
    private final HopDoubts doubts = new HopDoubts(() -> now);

    private List<SipHop> order() {
        return doubts.last(List.of(A, B, C), hop -> hop);
    }

    @Test
    void whatFailedIsTriedLastUntilItWorksOrAMinuteHasPassed() {
        assertEquals(List.of(A, B, C), order());
        doubts.failed(A);
        doubts.failed(B);
        assertEquals(List.of(C, A, B), order());
        doubts.works(B);
        assertEquals(List.of(B, C, A), order());
        now = now.plusSeconds(60);
        assertEquals(List.of(A, B, C), order());
    }

    @Test
    void theOrderStaysWhenAllHaveFailed() {
        order().forEach(doubts::failed);
        assertEquals(List.of(A, B, C), order());
    }
}
