package org.failoverforwarding.web.stream;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.event.EventKind;
import org.failoverforwarding.event.service.EventFeed;
import org.failoverforwarding.event.service.EventInterest;
import org.jboss.logging.Logger;

/** The open streams of events; each is served on a thread of its own while it has something to get. */
@ApplicationScoped
public class EventStreams {

    private static final Logger LOG = Logger.getLogger(EventStreams.class);
    private static final int TOO_MANY_REQUESTS = 429;
    private static final long TURN_MILLIS = 300;

    private final StreamSettings settings = StreamSettings.DEFAULT;
    private final InstantSource clock = InstantSource.system();
    private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();

    @Inject
    private EventFeed feed;

    @Inject
    private EventInterest interest;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Resource
    private ManagedThreadFactory factory;

    private ExecutorService threads;
    private ScheduledFuture<?> turning;

    @PostConstruct
    void start() {
        threads = Executors.newCachedThreadPool(factory);
        turning = scheduler.scheduleWithFixedDelay(this::turn, TURN_MILLIS, TURN_MILLIS, TimeUnit.MILLISECONDS);
    }

    /**
     * Begins a stream.
     *
     * @param sight what the client may see
     * @param kinds wanted, empty for all
     * @param lastEventId id of the last event which the client got, empty to begin with what happens from now on
     */
    public void open(
            Sight sight,
            Set<org.failoverforwarding.api.v1.EventKind> kinds,
            String lastEventId,
            SseEventSink sink,
            Sse sse) {
        if (streams.size() >= settings.most()) {
            throw new ClientErrorException(TOO_MANY_REQUESTS);
        }
        EventStream stream = new EventStream(sink, sse, sight, wanted(kinds), position(lastEventId), clock.instant());
        interest.streaming(stream.accounts().orElse(Set.of()));
        stream.greet();
        streams.add(stream);
    }

    private long position(String lastEventId) {
        if (lastEventId.isEmpty()) {
            return feed.last();
        }
        if (!lastEventId.matches("[0-9]{1,18}")) {
            throw new ValidationException("Last-Event-ID", "format", "Last-Event-ID must be the id of an event");
        }
        return Long.parseLong(lastEventId);
    }

    private static Set<EventKind> wanted(Set<org.failoverforwarding.api.v1.EventKind> kinds) {
        return kinds.isEmpty()
                ? EnumSet.allOf(EventKind.class)
                : kinds.stream().map(kind -> EventKind.valueOf(kind.name())).collect(Collectors.toSet());
    }

    private void turn() {
        try {
            Instant now = clock.instant();
            streams.stream().filter(stream -> stream.isOver(now, settings)).forEach(this::end);
            long last = streams.isEmpty() ? 0 : feed.last();
            for (EventStream stream : streams) {
                if (stream.begin(last, now, settings)) {
                    threads.execute(() -> serve(stream, last, now));
                }
            }
        } catch (RuntimeException e) {
            LOG.debug("Streams wait for the database", e);
        }
    }

    private void serve(EventStream stream, long last, Instant now) {
        try {
            stream.work(feed, last, now, settings);
        } catch (RuntimeException e) {
            LOG.debug("A stream is ended; its client comes back", e);
            end(stream);
        }
    }

    private void end(EventStream stream) {
        streams.remove(stream);
        interest.streaming(stream.accounts().orElse(Set.of()));
        stream.close();
    }

    @PreDestroy
    void stop() {
        turning.cancel(false);
        streams.forEach(EventStream::close);
        threads.shutdownNow();
    }
}
