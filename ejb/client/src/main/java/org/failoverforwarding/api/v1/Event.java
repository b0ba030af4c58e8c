package org.failoverforwarding.api.v1;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/**
 * Something that happened. Webhooks and streams send the same as JSON.
 *
 * @param id grows with time, not without gaps
 * @param at when it happened
 * @param account id of the account
 * @param system id of the telephone system, 0 for none
 * @param number E.164, or empty
 * @param callId Call-ID of the call which caused it, or empty
 * @param details further values by name, as {@link EventKind} says; those of calls may hold attacker-made text
 */
public record Event(
        long id,
        Instant at,
        long account,
        EventKind kind,
        long system,
        String number,
        String callId,
        Map<String, String> details)
        implements Serializable {

    public Event {
        number = Absent.text(number);
        callId = Absent.text(callId);
        details = Absent.map(details);
    }
}
