package org.failoverforwarding.web.rest;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.failoverforwarding.api.v1.NumberRedirects;
import org.failoverforwarding.api.v1.Redirects;
import org.failoverforwarding.api.v1.TokenScope;

/** The redirects of many numbers in one transaction. */
@Path("redirects/bulk")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Changes(TokenScope.RULES)
@Tag(name = "Redirects")
public class BulkRedirectsResource {

    @EJB
    private Redirects redirects;

    @POST
    @Operation(
            operationId = "replaceRedirectsOfNumbers",
            summary = "Replaces the redirects of up to 10,000 numbers, or changes nothing; answers the new versions")
    public List<Long> replaceAll(List<NumberRedirects> changes) {
        return redirects.replaceAll(changes);
    }
}
