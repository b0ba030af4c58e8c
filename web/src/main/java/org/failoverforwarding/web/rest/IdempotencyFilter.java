package org.failoverforwarding.web.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.failoverforwarding.access.Answer;
import org.failoverforwarding.access.service.AnswerService;

/** Does a POST with an Idempotency-Key once, and gives its answer again when it comes again within a day. */
@Provider
@Priority(Priorities.USER)
public class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter, WriterInterceptor {

    private static final String HEADER = "Idempotency-Key";

    @Inject
    private AnswerService answers;

    @Context
    private ResourceInfo resource;

    @Context
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        String key = context.getHeaderString(HEADER);
        if (key == null || !context.getMethod().equals("POST")) {
            return;
        }
        IdempotentRequest.requireKey(key);
        byte[] body = context.getEntityStream().readAllBytes();
        context.setEntityStream(new ByteArrayInputStream(body));
        String address = context.getUriInfo().getRequestUri().toString();
        String fingerprint = IdempotentRequest.fingerprint(address, body);
        String caller = Entry.of(request).caller().name();
        answers.begin(caller, key, fingerprint)
                .ifPresentOrElse(
                        earlier -> context.abortWith(IdempotentRequest.again(earlier, fingerprint)),
                        () -> begin(context, caller, key, fingerprint));
    }

    private void begin(ContainerRequestContext context, String caller, String key, String fingerprint) {
        boolean secret = resource.getResourceMethod().isAnnotationPresent(Confidential.class);
        context.setProperty(
                IdempotentRequest.PROPERTY, new IdempotentRequest(answers, caller, key, fingerprint, secret));
    }

    @Override
    public void filter(ContainerRequestContext context, ContainerResponseContext response) {
        if (context.getProperty(IdempotentRequest.PROPERTY) instanceof IdempotentRequest begun) {
            begun.answered(response.getStatus(), response.getStringHeaders());
            if (!response.hasEntity()) {
                begun.finish(new byte[0]);
            }
        }
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        if (context.getProperty(IdempotentRequest.PROPERTY) instanceof IdempotentRequest begun) {
            CopyingStream copy = new CopyingStream(context.getOutputStream(), IdempotentRequest.MAX_BODY);
            context.setOutputStream(copy);
            context.proceed();
            begun.finish(copy.copy());
        } else {
            context.proceed();
        }
    }

    /** The answer that a refused request gets. */
    static Response refusal(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem.toJson())
                .build();
    }

    /** The kept answer as it was. */
    static Response kept(Answer answer) {
        Response.ResponseBuilder again = Response.status(answer.status()).header("Idempotent-Replayed", "true");
        answer.headers().lines().map(line -> line.split(": ", 2)).forEach(pair -> again.header(pair[0], pair[1]));
        return again.entity(answer.body()).build();
    }
}
