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
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.failoverforwarding.api.v1.ForwardingOrder;
import org.failoverforwarding.api.v1.IncomingCallAction;
import org.failoverforwarding.api.v1.InheritedRedirect;
import org.failoverforwarding.api.v1.InheritedRedirects;
import org.failoverforwarding.api.v1.ManagedNumber;
import org.failoverforwarding.api.v1.NumberFilter;
import org.failoverforwarding.api.v1.Numbers;
import org.failoverforwarding.api.v1.TokenScope;
import org.failoverforwarding.api.v1.Trigger;
import org.failoverforwarding.api.v1.TriggerPreset;

/** Numbers and what happens with calls to them. */
@Path("numbers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Changes(TokenScope.RULES)
@Tag(name = "Numbers")
public class NumbersResource {

    @EJB
    private Numbers numbers;

    @EJB
    private InheritedRedirects inherited;

    @GET
    @Operation(operationId = "listNumbers", summary = "Numbers that the caller may see")
    @APIResponseSchema(Pages.OfNumbers.class)
    public Response list(
            @QueryParam("account") @DefaultValue("0") long account,
            @QueryParam("system") @DefaultValue("0") long system,
            @QueryParam("search") @DefaultValue("") String search,
            @BeanParam PageQuery page,
            @Context UriInfo address) {
        return Answers.page(numbers.list(new NumberFilter(account, system, search), page.request()), page, address);
    }

    @POST
    @Operation(operationId = "createNumber", summary = "Stores a new number with its redirects")
    @APIResponseSchema(value = ManagedNumber.class, responseCode = "201")
    @Changes(TokenScope.ADMINISTRATION)
    public Response create(ManagedNumber draft, @Context UriInfo address) {
        ManagedNumber number = numbers.create(draft);
        return Answers.created(address, number.number(), number, number.version());
    }

    @POST
    @Path("bulk")
    @Operation(operationId = "createNumbers", summary = "Stores up to 10,000 new numbers, or none")
    @Changes(TokenScope.ADMINISTRATION)
    public List<ManagedNumber> createAll(List<ManagedNumber> drafts) {
        return numbers.createAll(drafts);
    }

    @GET
    @Path("{number}")
    @Operation(operationId = "getNumber", summary = "A number with all its rules")
    @APIResponseSchema(ManagedNumber.class)
    public Response get(@PathParam("number") String number) {
        return answer(numbers.get(number));
    }

    @GET
    @Path("{number}/inherited-redirects")
    @Operation(operationId = "listInheritedRedirects", summary = "What the number inherits now, in the order of use")
    public List<InheritedRedirect> inherited(@PathParam("number") String number) {
        return inherited.ofNumber(number);
    }

    @PUT
    @Path("{number}/action")
    @Operation(operationId = "changeAction", summary = "Action incoming calls and its timeout")
    @APIResponseSchema(ManagedNumber.class)
    public Response changeAction(
            @PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, ActionChange change) {
        ActionChange given = Bodies.required(change);
        return answer(numbers.changeAction(number, given.action(), given.ringTimeSeconds(), Version.of(ifMatch)));
    }

    @PUT
    @Path("{number}/triggers")
    @Operation(operationId = "changeTriggers", summary = "Which failures start a redirect, and the order of redirects")
    @APIResponseSchema(ManagedNumber.class)
    public Response changeTriggers(
            @PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, TriggerChange change) {
        TriggerChange given = Bodies.required(change);
        return answer(numbers.changeTriggers(
                number, given.order(), given.preset(), given.customTriggers(), Version.of(ifMatch)));
    }

    @PUT
    @Path("{number}/identity")
    @Operation(operationId = "changeIdentity", summary = "Extension and display name")
    @APIResponseSchema(ManagedNumber.class)
    @Changes(TokenScope.ADMINISTRATION)
    public Response changeIdentity(
            @PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, IdentityChange change) {
        IdentityChange given = Bodies.required(change);
        return answer(numbers.changeIdentity(number, given.extension(), given.displayName(), Version.of(ifMatch)));
    }

    @PUT
    @Path("{number}/system")
    @Operation(operationId = "assignNumber", summary = "Gives it to another telephone system of the account")
    @APIResponseSchema(ManagedNumber.class)
    @Changes(TokenScope.ADMINISTRATION)
    public Response assign(
            @PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, SystemChange change) {
        return answer(numbers.assign(number, Bodies.required(change).system(), Version.of(ifMatch)));
    }

    @DELETE
    @Path("{number}")
    @Operation(operationId = "deleteNumber", summary = "Deletes it with its redirects")
    @APIResponse(responseCode = "204", description = "Deleted")
    @Changes(TokenScope.ADMINISTRATION)
    public void delete(@PathParam("number") String number, @HeaderParam("If-Match") String ifMatch) {
        numbers.delete(number, Version.of(ifMatch));
    }

    private static Response answer(ManagedNumber number) {
        return Answers.versioned(number, number.version());
    }

    /** @param ringTimeSeconds 5 to 300 */
    public record ActionChange(IncomingCallAction action, int ringTimeSeconds) {}

    /** @param customTriggers SIP status codes by trigger with preset CUSTOM, else empty */
    public record TriggerChange(
            ForwardingOrder order, TriggerPreset preset, Map<Trigger, Set<Integer>> customTriggers) {

        public TriggerChange {
            customTriggers = customTriggers == null ? Map.of() : customTriggers;
        }
    }

    /** @param extension 2 to 6 digits or empty */
    public record IdentityChange(String extension, String displayName) {}

    /** @param system id of the telephone system */
    public record SystemChange(long system) {}
}
