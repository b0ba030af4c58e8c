package org.failoverforwarding.web.rest;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.failoverforwarding.api.v1.Page;

/** Answers in the form that all resources share. */
final class Answers {

    private Answers() {}

    /** A thing with its version as ETag. */
    static Response versioned(Object thing, long version) {
        return Response.ok(thing).tag(Version.tag(version)).build();
    }

    /** A new thing, its address relative to the collection and its version as ETag. */
    static Response created(UriInfo collection, Object id, Object thing, long version) {
        URI location =
                collection.getAbsolutePathBuilder().path(String.valueOf(id)).build();
        return Response.created(location)
                .entity(thing)
                .tag(Version.tag(version))
                .build();
    }

    /** A page with links to the first, the previous and the next one (RFC 8288). */
    static Response page(Page<?> page, PageQuery query, UriInfo address) {
        Response.ResponseBuilder answer = Response.ok(page);
        answer.links(link(address, 0, query.limit, "first"));
        if (query.offset > 0) {
            answer.links(link(address, Math.max(0, query.offset - query.limit), query.limit, "prev"));
        }
        if ((long) query.offset + query.limit < page.total()) {
            answer.links(link(address, query.offset + query.limit, query.limit, "next"));
        }
        return answer.build();
    }

    private static Link link(UriInfo address, int offset, int limit, String relation) {
        URI target = address.getRequestUriBuilder()
                .replaceQueryParam("offset", offset)
                .replaceQueryParam("limit", limit)
                .build();
        return Link.fromUri(target).rel(relation).build();
    }
}
