package org.failoverforwarding.health.service;

import java.time.Instant;
import java.util.function.Consumer;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.health.persistence.HealthRepository;

/**
 * Something that happened to the health of a system and waits to be stored.
 *
 * @param writing stores it
 */
public record HealthEntry(TelephoneSystemId system, Instant at, Consumer<HealthRepository> writing) {}
