package org.failoverforwarding.web.rest;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.failoverforwarding.api.v1.ManagedNumber;
import org.failoverforwarding.api.v1.Redirect;
import org.failoverforwarding.api.v1.Redirects;
import org.failoverforwarding.api.v1.TokenScope;

/** The redirects of a number; the ETag is that of the number. */
@Path("numbers/{number}/redirects")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Changes(TokenScope.RULES)
@Tag(name = "Redirects")
public class RedirectsResource {

    @EJB
    private Redirects redirects;

    @PathParam("number")
    private String number;

    @HeaderParam("If-Match")
    private String ifMatch;

    @GET
    @Operation(operationId = "listRedirects", summary = "In the customer's order")
    public List<Redirect> list() {
        return redirects.list(number);
    }

    @POST
    @Operation(operationId = "addRedirect", summary = "Appends a redirect")
    @APIResponseSchema(ManagedNumber.class)
    public Response add(Redirect redirect) {
        return answer(redirects.add(number, redirect, Version.of(ifMatch)));
    }

    @PUT
    @Operation(operationId = "replaceRedirects", summary = "Replaces all redirects of the number")
    @APIResponseSchema(ManagedNumber.class)
    public Response replace(List<Redirect> all) {
        return answer(redirects.replace(number, all, Version.of(ifMatch)));
    }

    @PUT
    @Path("order")
    @Operation(operationId = "reorderRedirects", summary = "All ids of the number's redirects in the new order")
    @APIResponseSchema(ManagedNumber.class)
    public Response reorder(List<Long> ids) {
        return answer(redirects.reorder(number, ids, Version.of(ifMatch)));
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "editRedirect", summary = "Replaces one redirect")
    @APIResponseSchema(ManagedNumber.class)
    public Response edit(@PathParam("id") long id, Redirect redirect) {
        Redirect given = Bodies.required(redirect);
        Redirect edited = new Redirect(
                id,
                given.designation(),
                given.enabled(),
                given.triggers(),
                given.targets(),
                given.order(),
                given.ringTimeSeconds(),
                given.display(),
                given.customDisplay(),
                given.activeTimes());
        return answer(redirects.edit(number, edited, Version.of(ifMatch)));
    }

    @PUT
    @Path("{id}/enabled")
    @Operation(operationId = "enableRedirect", summary = "Switches one redirect on or off")
    @APIResponseSchema(ManagedNumber.class)
    public Response enable(@PathParam("id") long id, Switch position) {
        return answer(redirects.enable(number, id, Bodies.required(position).enabled(), Version.of(ifMatch)));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteRedirect", summary = "Deletes one redirect and answers the number")
    @APIResponseSchema(ManagedNumber.class)
    public Response delete(@PathParam("id") long id) {
        return answer(redirects.delete(number, id, Version.of(ifMatch)));
    }

    private static Response answer(ManagedNumber changed) {
        return Answers.versioned(changed, changed.version());
    }

    /** @param enabled the redirect is to be on */
    public record Switch(boolean enabled) {}
}
