package org.failoverforwarding.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The REST application, version 1. */
@ApplicationPath(ApiApplication.PATH)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Failover Forwarding",
                        version = "1",
                        description = "Accounts, telephone systems, numbers, redirects and calls of a failover"
                                + " forwarding server. Changes carry the ETag that was read as If-Match; every error"
                                + " is a problem of RFC 9457; a POST with an Idempotency-Key is done once.",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(
        securitySchemeName = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A token made in the portal or by POST /tokens")
public class ApiApplication extends Application {

    static final String PATH = "/api/v1";
}
