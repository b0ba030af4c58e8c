package org.failoverforwarding.account;

import java.io.Serializable;

/** Identifies a customer account. */
public record AccountId(long value) implements Serializable {}
