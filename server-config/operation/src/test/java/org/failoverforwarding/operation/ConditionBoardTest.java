package org.failoverforwarding.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What the board says of a part. */
class ConditionBoardTest {

    private final ConditionBoard board = new ConditionBoard();

    @Test
    void aPartIsBadUntilItHasStartedAndAfterItHasEnded() {
        assertEquals(Condition.bad("not started"), board.of(Part.DATABASE));
        board.put(Part.DATABASE, () -> Condition.good("H2"));
        assertEquals(Condition.good("H2"), board.of(Part.DATABASE));
        board.remove(Part.DATABASE);
        assertEquals(Condition.bad("not started"), board.of(Part.DATABASE));
    }

    @Test
    void aPartThatCannotBeAskedIsBad() {
        board.put(Part.CACHES, () -> {
            throw new IllegalStateException("cache is stopped");
        });
        assertEquals(Condition.bad("java.lang.IllegalStateException: cache is stopped"), board.of(Part.CACHES));
    }
}
