package org.failoverforwarding.forwarding;

import java.io.Serializable;
import org.failoverforwarding.number.PhoneNumber;

/**
 * Number and name of {@link CallingPartyDisplay#CUSTOM}.
 *
 * @param number a number of the same account
 * @param nameTemplate may hold {@code {callerName}}, {@code {callerNumber}} and {@code {forwarderName}}
 */
public record CustomDisplay(PhoneNumber number, String nameTemplate) implements Serializable {}
