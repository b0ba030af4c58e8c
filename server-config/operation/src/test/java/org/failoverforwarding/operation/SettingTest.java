package org.failoverforwarding.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of a setting. */
class SettingTest {

    private static final String NAME = "failover.test";

    @AfterEach
    void unset() {
        System.clearProperty(NAME);
        WrongSettings.found().clear();
    }

    @Test
    void isTheDefaultWhenNobodySetsIt() {
        assertEquals(7, Setting.number(NAME, 7, 1, 10));
        assertEquals("x", Setting.text(NAME, "x"));
        assertFalse(Setting.flag(NAME));
        assertTrue(WrongSettings.condition().good());
    }

    @Test
    void isTheSystemProperty() {
        System.setProperty(NAME, " 10 ");
        assertEquals(10, Setting.number(NAME, 7, 1, 10));
        System.setProperty(NAME, "True");
        assertTrue(Setting.flag(NAME));
    }

    @Test
    void isTheEnvironmentVariableInUpperCase() {
        assertEquals(System.getenv("PATH").trim(), Setting.text("path", ""));
    }

    @Test
    void aWrongOneIsToldWithItsRuleAndTheDefaultHolds() {
        System.setProperty(NAME, "11");
        assertEquals(7, Setting.number(NAME, 7, 1, 10));
        assertEquals(
                "failover.test: \"11\" cannot be used: must be a whole number from 1 to 10. The default 7 holds",
                WrongSettings.condition().detail());
        System.setProperty(NAME, "yes");
        assertFalse(Setting.flag(NAME));
        assertEquals(
                "failover.test: \"yes\" cannot be used: must be true or false. The default false holds",
                WrongSettings.condition().detail());
    }
}
