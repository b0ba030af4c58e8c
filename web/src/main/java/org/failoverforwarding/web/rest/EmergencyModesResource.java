package org.failoverforwarding.web.rest;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.failoverforwarding.api.v1.EmergencyMode;
import org.failoverforwarding.api.v1.EmergencyModes;
import org.failoverforwarding.api.v1.TokenScope;

/** Sends all calls of an account or of one number elsewhere for a while. */
@Path("emergency-modes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Changes(TokenScope.RULES)
@Tag(name = "Emergency modes")
public class EmergencyModesResource {

    @EJB
    private EmergencyModes modes;

    @GET
    @Operation(operationId = "listEmergencyModes", summary = "Those of the account that hold now")
    public List<EmergencyMode> list(@QueryParam("account") @DefaultValue("0") long account) {
        return modes.list(account);
    }

    @PUT
    @Operation(
            operationId = "startEmergencyMode",
            summary = "Starts it at once, or changes the one of that account or number")
    public EmergencyMode start(EmergencyMode wish) {
        return modes.start(Bodies.required(wish));
    }

    @DELETE
    @Operation(operationId = "endEmergencyMode", summary = "Ends it at once; without a number that of the account")
    @APIResponse(responseCode = "204", description = "Ended")
    public void end(
            @QueryParam("account") @DefaultValue("0") long account,
            @QueryParam("number") @DefaultValue("") String number) {
        modes.end(account, number);
    }
}
