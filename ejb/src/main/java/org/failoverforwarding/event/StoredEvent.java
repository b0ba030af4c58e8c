package org.failoverforwarding.event;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import org.failoverforwarding.account.AccountId;

/**
 * An event as it is kept and handed on.
 *
 * @param id counts up
 * @param account whose event it is
 * @param at when it happened
 * @param system id of the telephone system, 0 for none
 * @param number E.164, or empty
 * @param callId Call-ID of the call which caused it, or empty
 * @param details further values by name; what they are depends on the kind
 */
public record StoredEvent(
        long id,
        AccountId account,
        Instant at,
        EventKind kind,
        long system,
        String number,
        String callId,
        Map<String, String> details)
        implements Serializable {

    public StoredEvent {
        details = Map.copyOf(details);
    }

    /** A detail, or an empty text. */
    public String detail(String name) {
        return details.getOrDefault(name, "");
    }
}
