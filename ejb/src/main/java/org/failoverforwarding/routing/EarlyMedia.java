package org.failoverforwarding.routing;

/** When the sound of a leg that has not answered may reach the caller (semantics 9.5). */
public enum EarlyMedia {
    /** From its first provisional response on. */
    ALWAYS,
    /** Not before it rings by a 180: what comes before is often an error text, and the call can still fail over. */
    AFTER_180,
    /** Only when it answers. */
    NEVER
}
