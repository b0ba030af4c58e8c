package org.failoverforwarding.api.v1;

/** Which number and name the target of a redirect sees. */
public enum CallingPartyDisplay {
    CALLER_NUMBER_AND_NAME,
    CALLER_NUMBER_FORWARDER_NAME,
    FORWARDER_NUMBER_AND_NAME,
    /** The forwarder's number; the name is the caller's number and the forwarder's name. */
    FORWARDER_NUMBER_CALLER_NAME,
    /** A number of the account and a name template, see {@link CustomDisplay}. */
    CUSTOM,
    ANONYMOUS
}
