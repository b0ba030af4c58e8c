package org.failoverforwarding.operation.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.failoverforwarding.operation.Condition;
import org.failoverforwarding.operation.service.Troubles.Notice;
import org.junit.jupiter.api.Test;

class TroublesTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Condition BAD = Condition.bad("away");
    private static final Condition GOOD = Condition.good("there");

    private final Troubles troubles = new Troubles();

    private List<Notice> look(int second, Condition database) {
        return troubles.look(Map.of("database", database, "disk", GOOD), NOON.plusSeconds(second));
    }

    @Test
    void aTroubleIsToldOnceAfterAMinuteAndItsEndOnce() {
        assertEquals(List.of(), look(0, BAD));
        assertEquals(List.of(), look(59, BAD));
        assertEquals(List.of(new Notice("database", BAD, NOON)), look(60, BAD));
        assertEquals(List.of(), look(75, BAD));
        assertEquals(List.of(new Notice("database", GOOD, NOON)), look(90, GOOD));
        assertEquals(List.of(), look(105, GOOD));
    }

    @Test
    void aShortTroubleIsNotTold() {
        look(0, BAD);
        assertEquals(List.of(), look(45, GOOD));
        assertEquals(List.of(), look(60, BAD));
        assertEquals(List.of(), look(119, BAD));
    }
}
