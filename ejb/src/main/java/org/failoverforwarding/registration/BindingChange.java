package org.failoverforwarding.registration;

import java.util.List;

/**
 * Outcome of a change of one address of record.
 *
 * @param bindings to be kept; the unchanged list means that nothing is written
 * @param result handed to who asked for the change
 */
public record BindingChange<R>(List<Binding> bindings, R result) {}
