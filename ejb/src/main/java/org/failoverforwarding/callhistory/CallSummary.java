package org.failoverforwarding.callhistory;

import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import org.failoverforwarding.forwarding.Trigger;

/**
 * One line of the call history.
 *
 * @param id for {@code CallHistoryService.call}
 * @param call with its attempts and its trace, from which its sentence is made
 * @param trigger what started the first redirect that was applied
 */
public record CallSummary(long id, CallDetailRecord call, Optional<Trigger> trigger) implements Serializable {

    /** From answer to end, zero where nobody answered. */
    public Duration talkTime() {
        return call.answered()
                .map(answered -> Duration.between(answered, call.ended()))
                .orElse(Duration.ZERO);
    }
}
