package org.failoverforwarding.api.v1;

/** What a leg rings. */
public enum LegKind {
    /** The called number's own telephone system. */
    SYSTEM,
    /** An internal target of a redirect. */
    INTERNAL,
    EXTERNAL,
    VOICEMAIL
}
