package org.failoverforwarding.web.rest;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.failoverforwarding.api.v1.ImportReport;
import org.failoverforwarding.api.v1.Imports;

/** Import and export of the CSV table. */
@Path("")
@RequestScoped
@Tag(name = "Import")
public class ImportResource {

    @EJB
    private Imports imports;

    @POST
    @Path("import")
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "importTable", summary = "Imports the table, line by line; administrators")
    public ImportReport importTable(@QueryParam("dryRun") @DefaultValue("false") boolean dryRun, String csv) {
        return imports.importTable(Bodies.required(csv), dryRun);
    }

    @GET
    @Path("export")
    @Produces("text/csv; charset=UTF-8")
    @Operation(operationId = "exportTable", summary = "The table whose import changes nothing; administrators")
    public String exportTable(@QueryParam("account") @DefaultValue("0") long account) {
        return imports.exportTable(account);
    }
}
