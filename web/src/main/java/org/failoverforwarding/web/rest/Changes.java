package org.failoverforwarding.web.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.failoverforwarding.api.v1.TokenScope;

/** The scope that a bearer token needs for an operation; {@link TokenScope#READ} for GET where nothing is said. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface Changes {

    TokenScope value();
}
