package org.failoverforwarding.screening;

import java.io.Serializable;
import java.time.Instant;

/**
 * One entry of an account's blocking list.
 *
 * @param note why, up to 100 characters, may be empty
 */
public record BlockedCaller(CallerPattern pattern, String note, Instant added) implements Serializable {}
