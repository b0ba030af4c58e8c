package org.failoverforwarding.web.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Makes every error an answer with problem details. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    @Override
    public Response toResponse(Throwable error) {
        Problem problem = Problems.of(error).orElseGet(() -> unexpected(error));
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem.toJson());
        if (error instanceof WebApplicationException refused) {
            Object allow = refused.getResponse().getHeaders().getFirst(HttpHeaders.ALLOW);
            answer.header(HttpHeaders.ALLOW, allow);
        }
        return answer.build();
    }

    private static Problem unexpected(Throwable error) {
        String reference = UUID.randomUUID().toString();
        LOG.errorf(error, "REST request failed, reference %s", reference);
        return Problem.of(
                        500,
                        "internal",
                        "Something went wrong here",
                        "Nothing was changed. Tell the operator the reference.")
                .with("reference", reference);
    }
}
