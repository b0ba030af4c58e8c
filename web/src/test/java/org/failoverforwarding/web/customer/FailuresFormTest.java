package org.failoverforwarding.web.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.failoverforwarding.forwarding.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresFormTest {

    @Test
    void startsWithTheUsualCodesAndNoneOfThemTwice() {
        FailuresForm form = FailuresForm.of(Map.of());
        assertTrue(form.wrong().isEmpty());
        assertEquals(Set.of(486, 600), form.read().get(Trigger.BUSY));
    }

    @Test
    void keepsWhatItWasGiven() {
        Map<Trigger, Set<Integer>> stored = Map.of(Trigger.UNREACHABLE, Set.of(408), Trigger.NOT_REGISTERED, Set.of());
        assertEquals(stored, FailuresForm.of(stored).read());
    }

    @Test
    void aCodeInTwoRowsIsWrong() {
        FailuresForm form = FailuresForm.of(Map.of());
        FailuresForm.Row busy = row(form, Trigger.BUSY);
        busy.setCodes("486, 503");
        assertSame(busy, form.wrong().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"200", "700", "48", "4861", "busy", "486-600"})
    void whatIsNoCodeIsWrong(String codes) {
        FailuresForm form = FailuresForm.of(Map.of());
        row(form, Trigger.BUSY).setCodes(codes);
        assertSame(row(form, Trigger.BUSY), form.wrong().orElseThrow());
    }

    @Test
    void aRowThatIsOffIsNotRead() {
        FailuresForm form = FailuresForm.of(Map.of());
        FailuresForm.Row busy = row(form, Trigger.BUSY);
        busy.setCodes("anything");
        busy.setOn(false);
        assertTrue(form.wrong().isEmpty());
        assertTrue(!form.read().containsKey(Trigger.BUSY));
    }

    private static FailuresForm.Row row(FailuresForm form, Trigger trigger) {
        return form.getRows().stream()
                .filter(row -> row.getTrigger() == trigger)
                .findFirst()
                .orElseThrow();
    }
}
