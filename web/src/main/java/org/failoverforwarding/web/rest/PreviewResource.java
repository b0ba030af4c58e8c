package org.failoverforwarding.web.rest;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.failoverforwarding.api.v1.Preview;
import org.failoverforwarding.api.v1.PreviewRequest;
import org.failoverforwarding.api.v1.Previews;
import org.failoverforwarding.api.v1.TokenScope;

/** What would happen to a call; nothing is rung and nothing changed. */
@Path("preview")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Preview")
@Changes(TokenScope.READ)
public class PreviewResource {

    @EJB
    private Previews previews;

    @POST
    @Operation(operationId = "preview", summary = "The course of a call, found by the planner of live calls")
    public Preview preview(PreviewRequest request) {
        return previews.preview(request);
    }
}
