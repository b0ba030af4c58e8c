package org.failoverforwarding.api.v1;

/** What a bearer token may be used for, within the rights of its owner. */
public enum TokenScope {
    /** Every reading operation. */
    READ,
    /** Changes of numbers, actions, redirects and schedules. */
    RULES,
    /** Every other change: accounts, telephone systems, portal users, tokens, import. */
    ADMINISTRATION
}
