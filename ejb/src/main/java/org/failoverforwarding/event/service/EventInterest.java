package org.failoverforwarding.event.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.event.Event;
import org.failoverforwarding.event.EventInterests;
import org.failoverforwarding.event.EventKind;

/**
 * Which events are worth storing: the rare ones always, those of each call and registration only for accounts of which
 * somebody hears them, so that nobody pays for what nobody reads.
 */
@ApplicationScoped
public class EventInterest {

    private static final Set<EventKind> FREQUENT = EnumSet.of(EventKind.CALL_ENDED, EventKind.REGISTRATION_CHANGED);
    private static final Duration KEPT = Duration.ofSeconds(5);

    /** A stream that broke off is resumed within that time without a gap. */
    static final Duration AFTER_STREAM = Duration.ofHours(1);

    private final InstantSource clock = InstantSource.system();
    private final ConcurrentHashMap<AccountId, Instant> streamed = new ConcurrentHashMap<>();
    private volatile Instant allStreamed = Instant.EPOCH;
    private volatile Instant readAt = Instant.EPOCH;
    private volatile Set<AccountId> subscribed = Set.of();

    @Inject
    @Any
    private Instance<EventInterests> sources;

    /** Somebody now reads the events of these accounts by a stream; of all where the set is empty. */
    public void streaming(Set<AccountId> accounts) {
        Instant until = clock.instant().plus(AFTER_STREAM);
        if (accounts.isEmpty()) {
            allStreamed = until;
        }
        accounts.forEach(account -> streamed.put(account, until));
    }

    /** Called by one thread. */
    boolean wants(Event event) {
        if (!FREQUENT.contains(event.kind())) {
            return true;
        }
        Instant now = clock.instant();
        AccountId account = event.subject().account();
        return allStreamed.isAfter(now)
                || streamed.getOrDefault(account, Instant.EPOCH).isAfter(now)
                || subscribed(now).contains(account);
    }

    private Set<AccountId> subscribed(Instant now) {
        if (now.isAfter(readAt.plus(KEPT))) {
            readAt = now;
            streamed.values().removeIf(until -> !until.isAfter(now));
            List<EventInterests> all = sources.stream().toList();
            subscribed = ConcurrentHashMap.newKeySet();
            all.forEach(source -> subscribed.addAll(source.accounts(FREQUENT)));
        }
        return subscribed;
    }
}
