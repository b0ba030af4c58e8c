package org.failoverforwarding.api.v1;

import java.io.Serializable;
import java.time.Instant;

/**
 * One contact of a registered telephone system (RFC 3261 §10.3).
 *
 * @param uri as registered, attacker-made text
 * @param registered when it was first bound
 * @param expires when it ends unless it is refreshed
 * @param q preference, 0.0 to 1.0
 * @param source where the REGISTER came from, {@code transport:address:port}
 * @param userAgent as sent by the telephone system, attacker-made text
 */
public record Contact(String uri, Instant registered, Instant expires, double q, String source, String userAgent)
        implements Serializable {}
