package org.failoverforwarding.web.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The answer holds a secret, so it is not kept for a request that comes again. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Confidential {}
