package org.failoverforwarding.web.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.failoverforwarding.api.v1.PageRequest;

/** The query parameters of every list that comes in pages. */
public class PageQuery {

    @QueryParam("offset")
    @DefaultValue("0")
    @Parameter(description = "Rows to pass over, from 0")
    int offset;

    @QueryParam("limit")
    @DefaultValue("100")
    @Parameter(description = "Rows wanted, 1 to 1000")
    int limit;

    @QueryParam("sort")
    @DefaultValue("")
    @Parameter(description = "Name of the row's component to sort by; the natural order when left out")
    String sort;

    @QueryParam("descending")
    @DefaultValue("false")
    @Parameter(description = "Highest first")
    boolean descending;

    PageRequest request() {
        return new PageRequest(offset, limit, sort, descending);
    }
}
