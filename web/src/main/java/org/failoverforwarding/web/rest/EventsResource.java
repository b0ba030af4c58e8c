package org.failoverforwarding.web.rest;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.api.v1.Event;
import org.failoverforwarding.api.v1.EventKind;
import org.failoverforwarding.api.v1.Events;
import org.failoverforwarding.event.service.EventLog;
import org.failoverforwarding.web.stream.EventStreams;
import org.failoverforwarding.web.stream.Sight;

/** What happens: followed as a stream of Server-Sent Events, or read in steps from the log. */
@Path("events")
@RequestScoped
@Tag(name = "Events")
public class EventsResource {

    @EJB
    private Events events;

    @Inject
    private EventStreams streams;

    @Inject
    private EventLog log;

    @Inject
    private Credentials credentials;

    @GET
    @Path("log")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listEvents", summary = "The next events after one, oldest first")
    public List<Event> list(
            @QueryParam("account") @DefaultValue("0") long account,
            @QueryParam("after") @DefaultValue("0") long after,
            @QueryParam("kind") Set<EventKind> kinds,
            @QueryParam("limit") @DefaultValue("100") int limit) {
        return events.after(account, after, kinds, limit);
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "streamEvents",
            summary = "What happens from now on, or after Last-Event-ID, as Server-Sent Events named by their kind")
    public void stream(
            @QueryParam("account") @DefaultValue("0") long account,
            @QueryParam("kind") Set<EventKind> kinds,
            @HeaderParam("Last-Event-ID") @DefaultValue("") String lastEventId,
            @Context SseEventSink sink,
            @Context Sse sse,
            @Context HttpServletRequest request) {
        streams.open(sight(account, Entry.of(request)), kinds, lastEventId, sink, sse);
    }

    private Sight sight(long account, Entry entry) {
        Optional<AccountId> only = account == 0 ? Optional.empty() : Optional.of(new AccountId(account));
        return () -> credentials
                .renewed(entry)
                .orElseThrow(() -> new EJBAccessException("The token is not good any more."))
                .ask(() -> log.accounts(only));
    }
}
