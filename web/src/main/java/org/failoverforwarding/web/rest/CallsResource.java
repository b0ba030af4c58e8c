package org.failoverforwarding.web.rest;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.failoverforwarding.api.v1.Call;
import org.failoverforwarding.api.v1.CallFilter;
import org.failoverforwarding.api.v1.CallResult;
import org.failoverforwarding.api.v1.CallStatistics;
import org.failoverforwarding.api.v1.Calls;

/** The call history. */
@Path("calls")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Calls")
public class CallsResource {

    @EJB
    private Calls calls;

    @GET
    @Operation(operationId = "searchCalls", summary = "Calls, newest first, without attempts and trace")
    @APIResponseSchema(Pages.OfCalls.class)
    public Response search(
            @QueryParam("account") @DefaultValue("0") long account,
            @QueryParam("called") @DefaultValue("") String called,
            @QueryParam("caller") @DefaultValue("") String caller,
            @QueryParam("result") Set<CallResult> results,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to,
            @BeanParam PageQuery page,
            @Context UriInfo address) {
        CallFilter filter = new CallFilter(
                account,
                called,
                caller,
                results,
                Moments.read("from", from, CallFilter.BEGINNING),
                Moments.read("to", to, CallFilter.END));
        return Answers.page(calls.search(filter, page.request()), page, address);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getCall", summary = "One call with its attempts and its trace")
    public Call get(@PathParam("id") long id) {
        return calls.get(id);
    }

    @GET
    @Path("statistics")
    @Operation(operationId = "callStatistics", summary = "Counts of the calls of a span of time")
    public CallStatistics statistics(
            @QueryParam("account") @DefaultValue("0") long account,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to) {
        return calls.statistics(
                account, Moments.read("from", from, CallFilter.BEGINNING), Moments.read("to", to, CallFilter.END));
    }
}
