package org.failoverforwarding.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether an event becomes a mail (semantics 9.11): the same thing at most once in a quarter of an hour, a trouble that
 * is to be escalated only when it lasts, its end only to those who were told of it.
 *
 * @param due when the mail is to be sent; empty where none is made and the event is counted on the earlier one
 */
public record MailDecision(Optional<Instant> due) {

    /** Time in which the same thing is told once. */
    public static final Duration WINDOW = Duration.ofMinutes(15);

    private static final MailDecision COUNTED = new MailDecision(Optional.empty());

    /**
     * The newest mail about the same thing.
     *
     * @param waits it is not sent yet
     * @param at when its event happened
     */
    public record Earlier(boolean waits, Instant at) {}

    /**
     * Of the beginning of a trouble. One that begins again within the window is told when the window is over, as it may
     * last this time; its end takes the waiting mail back.
     */
    public static MailDecision ofBeginning(Optional<Earlier> earlier, Instant at, Duration escalation) {
        Instant due = at.plus(escalation);
        if (earlier.isEmpty()) {
            return at(due);
        }
        Instant windowEnd = earlier.get().at().plus(WINDOW);
        if (earlier.get().waits()) {
            return COUNTED;
        }
        return at(windowEnd.isAfter(due) ? windowEnd : due);
    }

    /** Of something that only happens. */
    public static MailDecision ofHappening(Optional<Earlier> earlier, Instant at) {
        boolean repeated = earlier.filter(
                        mail -> mail.waits() || mail.at().plus(WINDOW).isAfter(at))
                .isPresent();
        return repeated ? COUNTED : at(at);
    }

    private static MailDecision at(Instant due) {
        return new MailDecision(Optional.of(due));
    }
}
