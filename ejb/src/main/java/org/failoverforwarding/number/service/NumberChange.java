package org.failoverforwarding.number.service;

import java.util.function.UnaryOperator;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.number.PhoneNumber;

/**
 * One change of a batch.
 *
 * @param version of the number as it was read
 * @param change may throw
 */
public record NumberChange(PhoneNumber number, long version, UnaryOperator<ManagedNumber> change) {}
