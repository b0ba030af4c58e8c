package org.failoverforwarding.registration;

import static org.failoverforwarding.registration.BindingSamples.NOON;
import static org.failoverforwarding.registration.BindingSamples.until;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class BindingSweepTest {

    private static final Aor PBX = new Aor("pbx");

    private final Map<Aor, List<Binding>> stored = new HashMap<>();
    private final List<String> heard = new ArrayList<>();
    private final ExpiryWheel wheel = new ExpiryWheel();

    private void bind(Binding... bindings) {
        stored.put(PBX, List.of(bindings));
        sweepAt(NOON).watch(PBX, stored.get(PBX));
    }

    private BindingSweep sweepAt(Instant now) {
        BindingStore store = new BindingStore() {
            @Override
            public List<Binding> bindings(Aor aor) {
                return stored.getOrDefault(aor, List.of());
            }

            @Override
            public List<Binding> update(Aor aor, UnaryOperator<List<Binding>> change) {
                List<Binding> after = change.apply(bindings(aor));
                stored.put(aor, after);
                return after;
            }

            @Override
            public int size() {
                return stored.size();
            }
        };
        RegistrationListener listener = new RegistrationListener() {
            @Override
            public void registered(Aor aor, boolean first, Instant at) {
                heard.add("registered");
            }

            @Override
            public void unregistered(Aor aor, Instant at) {
                heard.add("unregistered");
            }

            @Override
            public void expired(Aor aor, Instant at) {
                heard.add("expired " + aor.user());
            }
        };
        return new BindingSweep(store, wheel, listener, Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void removesABindingWithinASecondOfItsEndAndTellsOnce() {
        Instant end = NOON.plusSeconds(60);
        bind(until("sip:a@h", end));
        sweepAt(end).turn();
        assertEquals(List.of(), heard, "not before the second is over");
        sweepAt(end.plusSeconds(1)).turn();
        sweepAt(end.plusSeconds(2)).turn();
        assertEquals(List.of("expired pbx"), heard);
        assertEquals(List.of(), stored.get(PBX));
    }

    @Test
    void keepsQuietWhileAnotherContactIsThere() {
        bind(until("sip:a@h", NOON.plusSeconds(60)), until("sip:b@h", NOON.plusSeconds(90)));
        sweepAt(NOON.plusSeconds(61)).turn();
        assertEquals(List.of(), heard);
        assertEquals(1, stored.get(PBX).size());
        sweepAt(NOON.plusSeconds(91)).turn();
        assertEquals(List.of("expired pbx"), heard);
    }

    @Test
    void leavesARefreshedBindingAlone() {
        bind(until("sip:a@h", NOON.plusSeconds(60)));
        bind(until("sip:a@h", NOON.plusSeconds(120)));
        sweepAt(NOON.plusSeconds(61)).turn();
        assertEquals(1, stored.get(PBX).size());
        sweepAt(NOON.plus(Duration.ofSeconds(121))).turn();
        assertEquals(List.of("expired pbx"), heard);
    }
}
