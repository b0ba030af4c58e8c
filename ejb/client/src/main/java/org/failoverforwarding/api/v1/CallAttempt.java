package org.failoverforwarding.api.v1;

import java.io.Serializable;
import java.time.Instant;

/**
 * One leg towards one target.
 *
 * @param kind what was rung
 * @param target system name, number or address
 * @param redirect designation of the redirect which sent the call there, or empty
 * @param trigger name of the {@link Trigger} which started that redirect, or empty
 * @param rangAfterMillis from start to the first 18x, -1 where it never rang
 * @param answeredAfterMillis from start to the answer, -1 where nobody answered
 * @param status final SIP status of the leg, 0 where it gave none
 * @param end how it ended
 */
public record CallAttempt(
        LegKind kind,
        String target,
        String redirect,
        String trigger,
        Instant started,
        long rangAfterMillis,
        long answeredAfterMillis,
        Instant ended,
        int status,
        AttemptEnd end)
        implements Serializable {}
