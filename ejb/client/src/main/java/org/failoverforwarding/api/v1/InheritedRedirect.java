package org.failoverforwarding.api.v1;

import java.io.Serializable;

/**
 * A redirect which a number inherits.
 *
 * @param level where it stands
 * @param redirect with those of its triggers alone for which none stands nearer
 */
public record InheritedRedirect(RuleLevel level, Redirect redirect) implements Serializable {}
