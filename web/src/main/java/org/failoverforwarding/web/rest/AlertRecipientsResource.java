package org.failoverforwarding.web.rest;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
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
import org.failoverforwarding.api.v1.AlertMail;
import org.failoverforwarding.api.v1.AlertRecipient;
import org.failoverforwarding.api.v1.Alerts;
import org.failoverforwarding.api.v1.DeliveryOutcome;

/** Who gets alerts by e-mail. */
@Path("alert-recipients")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Alerts")
public class AlertRecipientsResource {

    @EJB
    private Alerts alerts;

    @GET
    @Operation(operationId = "listAlertRecipients", summary = "Recipients of the account, by address")
    public List<AlertRecipient> list(@QueryParam("account") @DefaultValue("0") long account) {
        return alerts.list(account);
    }

    @POST
    @Operation(operationId = "createAlertRecipient", summary = "Stores a new recipient")
    @APIResponseSchema(value = AlertRecipient.class, responseCode = "201")
    public Response create(AlertRecipient draft, @Context UriInfo address) {
        AlertRecipient recipient = alerts.create(draft);
        return Answers.created(address, recipient.id(), recipient, recipient.version());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getAlertRecipient", summary = "One recipient")
    @APIResponseSchema(AlertRecipient.class)
    public Response get(@PathParam("id") long id) {
        AlertRecipient recipient = alerts.get(id);
        return Answers.versioned(recipient, recipient.version());
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "updateAlertRecipient", summary = "Stores every component but the account")
    @APIResponseSchema(AlertRecipient.class)
    public Response update(
            @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, AlertRecipient recipient) {
        AlertRecipient given = Bodies.required(recipient);
        AlertRecipient updated = alerts.update(new AlertRecipient(
                id,
                Version.of(ifMatch),
                given.account(),
                given.address(),
                given.language(),
                given.kinds(),
                given.afterMinutes(),
                given.enabled()));
        return Answers.versioned(updated, updated.version());
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteAlertRecipient", summary = "Deletes it with its mails")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        alerts.delete(id, Version.of(ifMatch));
    }

    @POST
    @Path("{id}/test")
    @Operation(operationId = "testAlertRecipient", summary = "Sends a test mail at once and tells what came of it")
    public DeliveryOutcome test(@PathParam("id") long id) {
        return alerts.test(id);
    }

    @GET
    @Path("mails")
    @Operation(operationId = "listAlertMails", summary = "The newest mails of the account, newest first")
    public List<AlertMail> mails(
            @QueryParam("account") @DefaultValue("0") long account,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return alerts.mails(account, limit);
    }
}
