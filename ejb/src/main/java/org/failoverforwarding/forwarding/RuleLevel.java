package org.failoverforwarding.forwarding;

/** Where redirects stand that numbers inherit, the nearest first (semantics 9.1). */
public enum RuleLevel {
    SYSTEM,
    ACCOUNT
}
