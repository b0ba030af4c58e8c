package org.failoverforwarding.api.v1;

/** What a rule of active times does. */
public enum TimeEffect {
    INCLUDE,
    EXCLUDE,
    /** Nothing outside of it is active; for holidays. */
    ONLY
}
