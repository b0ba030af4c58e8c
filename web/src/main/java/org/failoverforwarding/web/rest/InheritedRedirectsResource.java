package org.failoverforwarding.web.rest;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.failoverforwarding.api.v1.InheritedRedirects;
import org.failoverforwarding.api.v1.Redirect;
import org.failoverforwarding.api.v1.SharedRedirects;
import org.failoverforwarding.api.v1.TokenScope;

/** The redirects of accounts and telephone systems, which numbers inherit. */
@Path("inherited-redirects")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Changes(TokenScope.RULES)
@Tag(name = "Redirects")
public class InheritedRedirectsResource {

    @EJB
    private InheritedRedirects redirects;

    @GET
    @Operation(
            operationId = "getInheritedRedirects",
            summary = "What numbers of a telephone system inherit; without a system, those of the account")
    @APIResponseSchema(SharedRedirects.class)
    public Response get(
            @QueryParam("account") @DefaultValue("0") long account,
            @QueryParam("system") @DefaultValue("0") long system) {
        return answer(redirects.get(account, system));
    }

    @PUT
    @Operation(operationId = "replaceInheritedRedirects", summary = "Replaces all of them")
    @APIResponseSchema(SharedRedirects.class)
    public Response replace(
            @QueryParam("account") @DefaultValue("0") long account,
            @QueryParam("system") @DefaultValue("0") long system,
            @HeaderParam("If-Match") String ifMatch,
            List<Redirect> all) {
        return answer(
                redirects.replace(new SharedRedirects(account, system, Version.of(ifMatch), Bodies.required(all))));
    }

    private static Response answer(SharedRedirects shared) {
        return Answers.versioned(shared, shared.version());
    }
}
