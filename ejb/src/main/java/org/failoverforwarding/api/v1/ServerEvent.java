package org.failoverforwarding.api.v1;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something that happened.
 *
 * @param id unique; the same when it is delivered again
 * @param account id of the account that it touches, 0 for the installation
 * @param number E.164 with plus sign, or empty
 * @param system name of the telephone system, or empty
 * @param callId Call-ID of the caller's leg, or empty
 * @param text one English sentence
 */
public record ServerEvent(
        String id, EventType type, Instant at, long account, String number, String system, String callId, String text)
        implements Serializable {}
