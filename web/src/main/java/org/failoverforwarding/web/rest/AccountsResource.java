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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.failoverforwarding.api.v1.Account;
import org.failoverforwarding.api.v1.Accounts;
import org.failoverforwarding.api.v1.Registration;
import org.failoverforwarding.api.v1.Registrations;
import org.failoverforwarding.api.v1.TelephoneSystem;
import org.failoverforwarding.api.v1.TelephoneSystems;

/** Customer accounts and what belongs to one. */
@Path("accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class AccountsResource {

    @EJB
    private Accounts accounts;

    @EJB
    private TelephoneSystems systems;

    @EJB
    private Registrations registrations;

    @GET
    @Operation(operationId = "listAccounts", summary = "Accounts that the caller may see, by name")
    @APIResponseSchema(Pages.OfAccounts.class)
    public Response list(
            @QueryParam("search") @DefaultValue("") String search,
            @BeanParam PageQuery page,
            @Context UriInfo address) {
        return Answers.page(accounts.list(search, page.request()), page, address);
    }

    @POST
    @Operation(operationId = "createAccount", summary = "Stores a new account; administrators and resellers")
    @APIResponseSchema(value = Account.class, responseCode = "201")
    public Response create(Account draft, @Context UriInfo address) {
        Account account = accounts.create(draft);
        return Answers.created(address, account.id(), account, account.version());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getAccount", summary = "One account")
    @APIResponseSchema(Account.class)
    public Response get(@PathParam("id") long id) {
        Account account = accounts.get(id);
        return Answers.versioned(account, account.version());
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "updateAccount", summary = "Stores every component of the account")
    @APIResponseSchema(Account.class)
    public Response update(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, Account account) {
        Account given = Bodies.required(account);
        Account updated = accounts.update(new Account(
                id,
                Version.of(ifMatch),
                given.name(),
                given.edition(),
                given.region(),
                given.zone(),
                given.voicemail(),
                given.permissions(),
                given.forwardedCallLimit(),
                given.notifyCaller(),
                given.reseller()));
        return Answers.versioned(updated, updated.version());
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "deleteAccount",
            summary = "Deletes it with its telephone systems, numbers and people; administrators")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        accounts.delete(id, Version.of(ifMatch));
    }

    @GET
    @Path("{id}/telephone-systems")
    @Operation(operationId = "listTelephoneSystems", summary = "Telephone systems of the account, by name")
    public List<TelephoneSystem> telephoneSystems(@PathParam("id") long id) {
        return systems.list(id);
    }

    @GET
    @Path("{id}/registrations")
    @Operation(operationId = "listRegistrations", summary = "The live side of its telephone systems, by name")
    public List<Registration> registrations(@PathParam("id") long id) {
        return registrations.list(id);
    }
}
