package org.failoverforwarding.account;

import java.io.Serializable;

/** Identifies a telephone system. */
public record TelephoneSystemId(long value) implements Serializable {}
