package org.failoverforwarding.forwarding;

import java.io.Serializable;

/**
 * A redirect which a number inherits.
 *
 * @param redirect with those of its triggers alone for which none stands nearer
 */
public record InheritedRedirect(RuleLevel level, Redirect redirect) implements Serializable {}
