package org.failoverforwarding.api.v1;

import java.io.Serializable;
import java.util.Set;

/**
 * A subscription of another system to events.
 *
 * @param id 0 before it is created
 * @param version of the stored values, 0 before it is created
 * @param account id of the account whose events it gets, 0 for those of all accounts (administrators)
 * @param url absolute http or https address, up to 500 characters
 * @param events types wanted; empty for all
 * @param enabled events are sent
 */
public record Webhook(long id, long version, long account, String url, Set<EventType> events, boolean enabled)
        implements Serializable {

    public Webhook {
        url = Absent.text(url);
        events = Absent.set(events);
    }

    /** A new subscription to all events of an account. */
    public static Webhook draft(long account, String url) {
        return new Webhook(0, 0, account, url, Set.of(), true);
    }
}
