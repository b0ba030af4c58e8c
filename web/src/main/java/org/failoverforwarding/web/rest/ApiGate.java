package org.failoverforwarding.web.rest;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Lets into the REST interface who brings good credentials in the request itself; the portal's session cookie counts for
 * nothing, so that no foreign page can use it.
 */
@WebFilter(urlPatterns = ApiApplication.PATH + "/*", asyncSupported = true)
public class ApiGate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ApiGate.class);

    @Inject
    private transient Credentials credentials;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Entry> entry = credentials.check(request.getHeader("Authorization"));
        if (entry.isEmpty()) {
            LOG.debugf("Request without good credentials from %s", request.getRemoteAddr());
            response.setHeader("WWW-Authenticate", credentials.challenge());
            refuse(
                    response,
                    Problem.of(
                            401,
                            "unauthorized",
                            "Credentials are missing or not good",
                            "Send a bearer token in the header Authorization."));
            return;
        }
        long limit = BodyLimit.of(request);
        if (request.getContentLengthLong() > limit) {
            refuse(response, Problems.tooLarge());
            return;
        }
        entry.get().attachTo(request);
        entry.get().run(() -> chain.doFilter(new LimitedRequest(request, limit), response));
    }

    private static void refuse(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(problem.toJson().getBytes(StandardCharsets.UTF_8));
    }
}
