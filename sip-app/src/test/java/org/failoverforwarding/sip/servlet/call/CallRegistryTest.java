package org.failoverforwarding.sip.servlet.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CallRegistryTest {

    private final CallRegistry registry = new CallRegistry(2);

    @Test
    void takesNoMoreCallsThanItsLimit() {
        assertTrue(registry.reserve(() -> false));
        assertTrue(registry.reserve(() -> false));
        assertFalse(registry.reserve(() -> false));
        registry.release();
        assertTrue(registry.reserve(() -> false));
    }

    @Test
    void emergencyCallAlwaysFindsAPlace() {
        registry.reserve(() -> false);
        registry.reserve(() -> false);
        assertTrue(registry.reserve(() -> true));
        assertEquals(3, registry.size());
    }
}
