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
import org.failoverforwarding.api.v1.Schedule;
import org.failoverforwarding.api.v1.Schedules;
import org.failoverforwarding.api.v1.TokenScope;

/** Named active times of an account. */
@Path("schedules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Schedules")
@Changes(TokenScope.RULES)
public class SchedulesResource {

    @EJB
    private Schedules schedules;

    @GET
    @Operation(operationId = "listSchedules", summary = "Schedules of the account, by name")
    public List<Schedule> list(@QueryParam("account") @DefaultValue("0") long account) {
        return schedules.list(account);
    }

    @POST
    @Operation(operationId = "createSchedule", summary = "Stores a new schedule")
    @APIResponseSchema(value = Schedule.class, responseCode = "201")
    public Response create(Schedule draft, @Context UriInfo address) {
        Schedule schedule = schedules.create(draft);
        return Answers.created(address, schedule.id(), schedule, schedule.version());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getSchedule", summary = "One schedule")
    @APIResponseSchema(Schedule.class)
    public Response get(@PathParam("id") long id) {
        Schedule schedule = schedules.get(id);
        return Answers.versioned(schedule, schedule.version());
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "updateSchedule", summary = "Stores name and active times; redirects that use it follow")
    @APIResponseSchema(Schedule.class)
    public Response update(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, Schedule schedule) {
        Schedule given = Bodies.required(schedule);
        Schedule updated = schedules.update(
                new Schedule(id, Version.of(ifMatch), given.account(), given.name(), given.activeTimes()));
        return Answers.versioned(updated, updated.version());
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteSchedule", summary = "Refused while redirects use it")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        schedules.delete(id, Version.of(ifMatch));
    }
}
