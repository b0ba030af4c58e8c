package org.failoverforwarding.sip.registrar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.registration.Aor;
import org.failoverforwarding.registration.Binding;
import org.failoverforwarding.routing.EarlyMedia;
import org.failoverforwarding.routing.LegPlan;
import org.failoverforwarding.routing.NameAddress;
import org.failoverforwarding.sip.TestClock;
import org.junit.jupiter.api.Test;

class FlowsTest {

    private static final Aor PBX = new Aor("pbx");
    private static final String FLOW = "tcp:192.0.2.7:40000";

    private final TestClock clock = new TestClock();
    private final MemoryBindingStore store = new MemoryBindingStore();
    private final Flows flows = new Flows(store, clock);

    private Binding binding(String contact, String source, int regId) {
        Instant now = clock.instant();
        return new Binding(contact, "id", 1, now, now.plusSeconds(60), 1, List.of(), source, "", "<urn:x>", regId);
    }

    private Optional<Flows.Loss> closed(Binding... bindings) {
        store.update(PBX, before -> List.of(bindings));
        flows.registered(PBX, FLOW);
        return flows.closed(FLOW).map(Flows.Lost::loss);
    }

    @Test
    void takesBackWhatOnlyTheConnectionReached() {
        for (Binding binding : List.of(
                binding("sip:pbx@192.0.2.7:40000;transport=tcp", FLOW, 0),
                binding("sip:pbx@10.0.0.5:5060;transport=tcp", FLOW, 0),
                binding("sip:pbx@192.0.2.7:5060;transport=tcp", FLOW, 1))) {
            assertEquals(Optional.of(Flows.Loss.LAST_BINDING), closed(binding), binding.contact());
            assertEquals(List.of(), store.bindings(PBX));
        }
    }

    @Test
    void keepsAContactWhichListensElsewhere() {
        assertEquals(Optional.of(Flows.Loss.SUSPICIOUS), closed(binding("sip:pbx@192.0.2.7:5060", FLOW, 0)));
        assertEquals(1, store.bindings(PBX).size());
    }

    @Test
    void keepsTheBindingsOfOtherConnections() {
        Binding other = binding("sip:b@10.0.0.6;transport=tcp", "tcp:192.0.2.7:40001", 0);
        assertEquals(Optional.of(Flows.Loss.NONE), closed(binding("sip:a@10.0.0.5;transport=tcp", FLOW, 0), other));
        assertEquals(List.of(other), store.bindings(PBX));
    }

    @Test
    void takesBackTheFlowOfALegWhichFoundItNoMore() {
        Binding first = binding("sip:pbx@10.0.0.5:5061", "udp:192.0.2.7:5060", 1);
        Binding second = binding("sip:pbx@10.0.0.5:5062", "udp:192.0.2.7:5060", 2);
        store.update(PBX, before -> List.of(first, second));
        assertEquals(Flows.Loss.NONE, flows.failed(PBX, leg("sip:pbx@10.0.0.5:5061")));
        assertEquals(List.of(second), store.bindings(PBX));
        assertEquals(Flows.Loss.NONE, flows.failed(PBX, leg("sip:other@10.0.0.5:5062")));
        assertEquals(Flows.Loss.LAST_BINDING, flows.failed(PBX, leg("sip:pbx@10.0.0.5:5062")));
    }

    private static LegPlan leg(String requestUri) {
        NameAddress nobody = new NameAddress("", "sip:h");
        return new LegPlan(
                LegPlan.Kind.SYSTEM,
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                requestUri,
                "",
                List.of(),
                nobody,
                nobody,
                List.of(),
                70,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                EarlyMedia.NEVER);
    }

    @Test
    void knowsNothingOfDatagramsAndStrangers() {
        flows.registered(PBX, "udp:192.0.2.7:5060");
        assertEquals(Optional.empty(), flows.closed("udp:192.0.2.7:5060"));
        assertEquals(Optional.empty(), flows.closed("tcp:198.51.100.1:1"));
    }
}
