package org.failoverforwarding.web.rest;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.failoverforwarding.api.v1.IssuedPassword;
import org.failoverforwarding.api.v1.PortalUser;
import org.failoverforwarding.api.v1.PortalUsers;

/** People who may use portal and interfaces. */
@Path("users")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Portal users")
public class PortalUsersResource {

    @EJB
    private PortalUsers users;

    @GET
    @Operation(operationId = "listUsers", summary = "People that the caller may see")
    @APIResponseSchema(Pages.OfPortalUsers.class)
    public Response list(
            @QueryParam("search") @DefaultValue("") String search,
            @BeanParam PageQuery page,
            @Context UriInfo address) {
        return Answers.page(users.list(search, page.request()), page, address);
    }

    @GET
    @Path("self")
    @Operation(operationId = "self", summary = "The caller")
    public PortalUser self() {
        return users.self();
    }

    @POST
    @Operation(operationId = "createUser", summary = "Creates a person; the first password is given only here")
    @Confidential
    public IssuedPassword create(PortalUser draft) {
        return users.create(draft);
    }

    @PUT
    @Path("{username}")
    @Operation(operationId = "updateUser", summary = "Stores enabled, account and roles")
    @APIResponseSchema(PortalUser.class)
    public Response update(
            @PathParam("username") String username, @HeaderParam("If-Match") String ifMatch, PortalUser user) {
        PortalUser given = Bodies.required(user);
        PortalUser updated = users.update(new PortalUser(
                username,
                given.enabled(),
                given.mustChangePassword(),
                given.account(),
                given.roles(),
                Version.of(ifMatch)));
        return Answers.versioned(updated, updated.version());
    }

    @POST
    @Path("{username}/password")
    @Operation(operationId = "resetPassword", summary = "Gives a new password, to be changed at the next login")
    @Confidential
    public IssuedPassword resetPassword(@PathParam("username") String username) {
        return users.resetPassword(username);
    }

    @DELETE
    @Path("{username}")
    @Operation(operationId = "deleteUser", summary = "Deletes a person with its tokens")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("username") String username) {
        users.delete(username);
    }
}
