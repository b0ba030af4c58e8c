package org.failoverforwarding.web.stream;

import jakarta.ejb.EJBAccessException;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.event.EventKind;
import org.failoverforwarding.event.StoredEvent;
import org.failoverforwarding.event.service.EventFeed;
import org.failoverforwarding.event.service.EventJson;

/**
 * One client of the stream. It reads the stored log at its own pace from where it is, so that a slow one holds no events
 * in memory and slows nobody down.
 */
final class EventStream {

    private static final int AT_ONCE = 100;
    private static final long RECONNECT_MILLIS = 3_000;

    private final SseEventSink sink;
    private final Sse sse;
    private final Sight sight;
    private final Optional<Set<AccountId>> accounts;
    private final Set<EventKind> kinds;
    private final Instant opened;
    private volatile long position;
    private volatile Instant busySince = Instant.MAX;
    private volatile Instant writtenAt;
    private volatile Instant sightAt;

    EventStream(SseEventSink sink, Sse sse, Sight sight, Set<EventKind> kinds, long position, Instant opened) {
        this.sink = sink;
        this.sse = sse;
        this.sight = sight;
        this.accounts = sight.accounts();
        this.kinds = kinds;
        this.position = position;
        this.opened = opened;
        this.writtenAt = opened;
        this.sightAt = opened;
    }

    Optional<Set<AccountId>> accounts() {
        return accounts;
    }

    /** Tells the client how long to wait before it comes back. */
    void greet() {
        send(sse.newEventBuilder()
                .comment("events")
                .reconnectDelay(RECONNECT_MILLIS)
                .build());
    }

    /** Whether there is something to do for it now; if so, nobody else may begin it until {@link #work} has ended. */
    boolean begin(long last, Instant now, StreamSettings settings) {
        boolean due = last > position
                || now.isAfter(writtenAt.plus(settings.keepAlive()))
                || now.isAfter(sightAt.plus(settings.sightKept()));
        if (!due || busySince != Instant.MAX) {
            return false;
        }
        busySince = now;
        return true;
    }

    /** Whether it is to be ended: gone, old or stuck. */
    boolean isOver(Instant now, StreamSettings settings) {
        boolean stuck = busySince != Instant.MAX && now.isAfter(busySince.plus(settings.patience()));
        return stuck || sink.isClosed() || now.isAfter(opened.plus(settings.longest()));
    }

    /**
     * Sends what has happened up to an event that is known to be stored, or a sign of life when it is time.
     *
     * @throws RuntimeException when the client may not see it any more, or the database is away
     */
    void work(EventFeed feed, long last, Instant now, StreamSettings settings) {
        requireSight(now, settings);
        List<StoredEvent> events = last > position ? feed.after(position, accounts, kinds, AT_ONCE) : List.of();
        for (StoredEvent event : events) {
            send(outbound(event));
            position = event.id();
            writtenAt = now;
        }
        if (events.size() < AT_ONCE) {
            position = Math.max(position, last);
        }
        if (now.isAfter(writtenAt.plus(settings.keepAlive()))) {
            send(sse.newEventBuilder().comment("").build());
            writtenAt = now;
        }
        busySince = Instant.MAX;
    }

    private void requireSight(Instant now, StreamSettings settings) {
        if (now.isAfter(sightAt.plus(settings.sightKept()))) {
            if (!sight.accounts().equals(accounts)) {
                throw new EJBAccessException("The client sees other accounts than at the beginning.");
            }
            sightAt = now;
        }
    }

    private void send(OutboundSseEvent event) {
        try {
            sink.send(event).toCompletableFuture().join();
        } catch (CompletionException gone) {
            sink.close();
        }
    }

    private OutboundSseEvent outbound(StoredEvent event) {
        return sse.newEventBuilder()
                .id(Long.toString(event.id()))
                .name(event.kind().name())
                .data(EventJson.of(event))
                .build();
    }

    void close() {
        sink.close();
    }
}
