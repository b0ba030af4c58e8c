package org.failoverforwarding.api.v1;

/** Where redirects stand that numbers inherit, the nearest first. */
public enum RuleLevel {
    SYSTEM,
    ACCOUNT
}
