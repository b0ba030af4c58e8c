package org.failoverforwarding.web.rest;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.failoverforwarding.api.v1.AccessToken;
import org.failoverforwarding.api.v1.AccessTokens;
import org.failoverforwarding.api.v1.IssuedToken;
import org.failoverforwarding.api.v1.TokenScope;

/** Bearer tokens of the caller. */
@Path("tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Tokens")
public class TokensResource {

    @EJB
    private AccessTokens tokens;

    @GET
    @Operation(operationId = "listTokens", summary = "The caller's tokens, newest first")
    public List<AccessToken> list() {
        return tokens.list();
    }

    @POST
    @Operation(operationId = "createToken", summary = "Makes a token; its text is given only here")
    @Confidential
    public IssuedToken create(TokenDraft draft) {
        TokenDraft given = Bodies.required(draft);
        return tokens.create(given.label(), given.scopes(), given.validDays());
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "revokeToken", summary = "Ends a token at once")
    @APIResponse(responseCode = "204", description = "Ended")
    public void revoke(@PathParam("id") long id) {
        tokens.revoke(id);
    }

    /**
     * @param label 1 to 100 characters
     * @param validDays 1 to 366
     */
    public record TokenDraft(String label, Set<TokenScope> scopes, int validDays) {}
}
