package org.failoverforwarding.web.rest;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.failoverforwarding.api.v1.BlockedCaller;
import org.failoverforwarding.api.v1.BlockedCallers;
import org.failoverforwarding.api.v1.TokenScope;

/** The callers whom an account does not want. */
@Path("blocked-callers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Changes(TokenScope.RULES)
@Tag(name = "Blocked callers")
public class BlockedCallersResource {

    @EJB
    private BlockedCallers blocked;

    @GET
    @Operation(operationId = "listBlockedCallers", summary = "All blocked callers of the account")
    public List<BlockedCaller> list(@QueryParam("account") @DefaultValue("0") long account) {
        return blocked.list(account);
    }

    @POST
    @Operation(
            operationId = "blockCallers",
            summary = "Blocks up to 1000 callers of one account, or none; gives all of the account")
    public List<BlockedCaller> block(List<BlockedCaller> callers) {
        return blocked.block(callers);
    }

    @DELETE
    @Operation(operationId = "unblockCaller", summary = "Takes one entry off the list")
    @APIResponse(responseCode = "204", description = "Not on the list any more")
    public void unblock(
            @QueryParam("account") @DefaultValue("0") long account,
            @QueryParam("caller") @DefaultValue("") String caller) {
        blocked.unblock(account, caller);
    }
}
