package org.failoverforwarding.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The REST application, version 1; what is said of it as a whole stands in {@code META-INF/openapi.yaml}. */
@ApplicationPath(ApiApplication.PATH)
@SecurityScheme(
        securitySchemeName = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A token made in the portal or by POST /tokens")
public class ApiApplication extends Application {

    static final String PATH = "/api/v1";
}
