package org.failoverforwarding.api.v1;

import java.io.Serializable;

/**
 * One leg that would be rung.
 *
 * @param kind what is rung
 * @param target system name, number or address
 * @param redirect designation of the redirect which sends the call there, or empty
 * @param trigger name of the {@link Trigger} which started that redirect, or empty
 * @param ringTimeSeconds from its first ringing on
 * @param shownAddress SIP address that the target sees as the caller
 * @param shownName name that the target sees, may be empty
 */
public record PreviewLeg(
        LegKind kind,
        String target,
        String redirect,
        String trigger,
        int ringTimeSeconds,
        String shownAddress,
        String shownName)
        implements Serializable {}
