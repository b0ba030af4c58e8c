package org.failoverforwarding.registration.service;

import static org.failoverforwarding.registration.BindingSamples.NOON;
import static org.failoverforwarding.registration.BindingSamples.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.IntStream;
import org.failoverforwarding.memory.SharedTexts;
import org.failoverforwarding.registration.Aor;
import org.failoverforwarding.registration.Binding;
import org.failoverforwarding.registration.BindingChange;
import org.junit.jupiter.api.Test;

class CachedBindingStoreTest {

    private static final Aor PBX = new Aor("pbx");

    private final ConcurrentMap<String, String> cache = new ConcurrentHashMap<>();
    private final CachedBindingStore store = new CachedBindingStore(SharedTexts.alone(cache));

    @Test
    void givesBackWhatWasStored() {
        Binding full = new Binding(
                "sip:a@192.0.2.1;x=\u00e4",
                "c\n1",
                4294967295L,
                NOON,
                NOON.plusMillis(300_001),
                0.25,
                List.of("<sip:p1;lr>", "<sip:p2;lr>"),
                "tls:[2001:db8::1]:5061",
                "",
                "<urn:uuid:1>",
                3);
        List<Binding> bindings = List.of(full, until("sip:b@h", NOON));
        store.update(PBX, before -> bindings);
        assertEquals(bindings, store.bindings(PBX));
    }

    @Test
    void takesSeparatorsOutOfTextOfStrangers() {
        Binding hostile =
                new Binding("sip:a@h", "c", 1, NOON, NOON, 1, List.of(), "udp:192.0.2.1:5060", "x\u001F\u001Ey\u001D");
        store.update(PBX, before -> List.of(hostile));
        assertEquals("x  y ", store.bindings(PBX).get(0).userAgent());
    }

    @Test
    void removesAnAddressOfRecordWithoutBindings() {
        store.update(PBX, before -> List.of(until("sip:a@h", NOON)));
        assertEquals(1, store.size());
        store.update(PBX, before -> List.of());
        assertEquals(0, store.size());
        store.update(PBX, before -> List.of());
        assertEquals(List.of(), store.bindings(PBX));
    }

    @Test
    void writesNothingWhenNothingChanges() {
        store.update(PBX, before -> List.of(until("sip:a@h", NOON)));
        String written = cache.get("pbx");
        String result = store.change(PBX, before -> new BindingChange<>(before, "refused"));
        assertEquals("refused", result);
        assertEquals(written, cache.get("pbx"));
    }

    @Test
    void losesNoChangeWhenManyComeAtOnce() {
        IntStream.range(0, 500)
                .parallel()
                .forEach(i -> store.update(PBX, before -> {
                    List<Binding> after = new ArrayList<>(before);
                    after.add(until("sip:a" + i + "@h", NOON));
                    return after;
                }));
        assertEquals(500, store.bindings(PBX).size());
    }

    @Test
    void refusesTextThatItDidNotWrite() {
        cache.put("pbx", "rubbish\u001E");
        assertThrows(IllegalArgumentException.class, () -> store.bindings(PBX));
    }
}
