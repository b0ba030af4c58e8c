package org.failoverforwarding.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.failoverforwarding.api.v1.TokenScope;

/** Keeps a bearer token within its scopes. */
@Provider
public class ScopeFilter implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Context
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        TokenScope needed = needed(context.getMethod());
        Set<TokenScope> granted = Entry.of(request).caller().scopes();
        if (!granted.contains(needed)) {
            Problem problem = Problem.of(403, "scope", "Out of the token's scope", "This needs the scope " + needed);
            context.abortWith(jakarta.ws.rs.core.Response.status(problem.status())
                    .type(Problem.MEDIA_TYPE)
                    .entity(problem.toJson())
                    .build());
        }
    }

    private TokenScope needed(String method) {
        if (method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS")) {
            return TokenScope.READ;
        }
        Changes onMethod = resource.getResourceMethod().getAnnotation(Changes.class);
        Changes onClass = resource.getResourceClass().getAnnotation(Changes.class);
        if (onMethod != null) {
            return onMethod.value();
        }
        return onClass != null ? onClass.value() : TokenScope.ADMINISTRATION;
    }
}
