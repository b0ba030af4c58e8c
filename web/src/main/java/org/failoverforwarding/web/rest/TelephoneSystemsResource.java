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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.failoverforwarding.api.v1.IssuedSystem;
import org.failoverforwarding.api.v1.Registration;
import org.failoverforwarding.api.v1.Registrations;
import org.failoverforwarding.api.v1.TelephoneSystem;
import org.failoverforwarding.api.v1.TelephoneSystems;

/** Telephone systems, their secrets and their live side. */
@Path("telephone-systems")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Telephone systems")
public class TelephoneSystemsResource {

    @EJB
    private TelephoneSystems systems;

    @EJB
    private Registrations registrations;

    @POST
    @Operation(operationId = "createTelephoneSystem", summary = "Stores a new one; its secret is given only here")
    @APIResponseSchema(value = IssuedSystem.class, responseCode = "201")
    @Confidential
    public Response create(TelephoneSystem draft, @Context UriInfo address) {
        IssuedSystem issued = systems.create(draft);
        return Answers.created(
                address, issued.system().id(), issued, issued.system().version());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getTelephoneSystem", summary = "One telephone system, without its secret")
    @APIResponseSchema(TelephoneSystem.class)
    public Response get(@PathParam("id") long id) {
        TelephoneSystem system = systems.get(id);
        return Answers.versioned(system, system.version());
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "updateTelephoneSystem", summary = "Stores every component but the account")
    @APIResponseSchema(TelephoneSystem.class)
    public Response update(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, TelephoneSystem system) {
        TelephoneSystem given = Bodies.required(system);
        TelephoneSystem updated = systems.update(new TelephoneSystem(
                id,
                Version.of(ifMatch),
                given.account(),
                given.name(),
                given.authUser(),
                given.algorithm(),
                given.sites(),
                given.profile(),
                given.channelLimit()));
        return Answers.versioned(updated, updated.version());
    }

    @POST
    @Path("{id}/secret")
    @Operation(operationId = "replaceSecret", summary = "Gives a new secret; the old one is refused from now on")
    @APIResponseSchema(IssuedSystem.class)
    @Confidential
    public Response replaceSecret(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        IssuedSystem issued = systems.replaceSecret(id, Version.of(ifMatch));
        return Answers.versioned(issued, issued.system().version());
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteTelephoneSystem", summary = "Refused while numbers are on it")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        systems.delete(id, Version.of(ifMatch));
    }

    @GET
    @Path("{id}/registration")
    @Operation(operationId = "getRegistration", summary = "Whether calls reach it now")
    public Registration registration(@PathParam("id") long id) {
        return registrations.get(id);
    }
}
