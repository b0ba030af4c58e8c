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
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.failoverforwarding.api.v1.DeliveryOutcome;
import org.failoverforwarding.api.v1.IssuedWebhook;
import org.failoverforwarding.api.v1.Webhook;
import org.failoverforwarding.api.v1.WebhookDelivery;
import org.failoverforwarding.api.v1.Webhooks;

/** Addresses to which events are sent. */
@Path("webhooks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
public class WebhooksResource {

    @EJB
    private Webhooks webhooks;

    @GET
    @Operation(operationId = "listWebhooks", summary = "Webhooks of the account, by URL")
    public List<Webhook> list(@QueryParam("account") @DefaultValue("0") long account) {
        return webhooks.list(account);
    }

    @POST
    @Operation(operationId = "createWebhook", summary = "Stores a new one; its secret is given only here")
    @APIResponseSchema(value = IssuedWebhook.class, responseCode = "201")
    @Confidential
    public Response create(Webhook draft, @Context UriInfo address) {
        IssuedWebhook issued = webhooks.create(draft);
        return Answers.created(
                address, issued.webhook().id(), issued, issued.webhook().version());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getWebhook", summary = "One webhook, without its secret")
    @APIResponseSchema(Webhook.class)
    public Response get(@PathParam("id") long id) {
        Webhook webhook = webhooks.get(id);
        return Answers.versioned(webhook, webhook.version());
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "updateWebhook", summary = "Stores URL, kinds and whether it is enabled")
    @APIResponseSchema(Webhook.class)
    public Response update(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, Webhook webhook) {
        Webhook given = Bodies.required(webhook);
        Webhook updated = webhooks.update(new Webhook(
                id,
                Version.of(ifMatch),
                given.account(),
                given.url(),
                given.kinds(),
                given.enabled(),
                0,
                0,
                Instant.EPOCH));
        return Answers.versioned(updated, updated.version());
    }

    @POST
    @Path("{id}/secret")
    @Operation(operationId = "replaceWebhookSecret", summary = "Gives a new secret; the old one signs nothing any more")
    @APIResponseSchema(IssuedWebhook.class)
    @Confidential
    public Response replaceSecret(@PathParam("id") long id) {
        IssuedWebhook issued = webhooks.replaceSecret(id);
        return Answers.versioned(issued, issued.webhook().version());
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteWebhook", summary = "Deletes it with its list of attempts")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        webhooks.delete(id, Version.of(ifMatch));
    }

    @POST
    @Path("{id}/test")
    @Operation(operationId = "testWebhook", summary = "Sends a test event at once and tells what came of it")
    public DeliveryOutcome test(@PathParam("id") long id) {
        return webhooks.test(id);
    }

    @POST
    @Path("{id}/replay")
    @Operation(operationId = "replayWebhook", summary = "Sends again what happened after an event, or since an instant")
    @APIResponseSchema(Webhook.class)
    public Response replay(
            @PathParam("id") long id,
            @QueryParam("after") @DefaultValue("0") long after,
            @QueryParam("since") @DefaultValue("") String since) {
        Webhook webhook = since.isEmpty()
                ? webhooks.replayAfter(id, after)
                : webhooks.replaySince(id, Moments.read("since", since, Instant.EPOCH));
        return Answers.versioned(webhook, webhook.version());
    }

    @GET
    @Path("{id}/deliveries")
    @Operation(operationId = "listWebhookDeliveries", summary = "The newest attempts, newest first")
    public List<WebhookDelivery> deliveries(
            @PathParam("id") long id, @QueryParam("limit") @DefaultValue("50") int limit) {
        return webhooks.deliveries(id, limit);
    }
}
