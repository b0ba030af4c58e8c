package org.failoverforwarding.registration;

import java.util.List;
import java.util.function.UnaryOperator;

/** The location service (RFC 3261 §10): bindings by address of record, answered from memory. */
public interface BindingStore {

    /** All bindings, expired ones included; the caller filters by its clock. */
    List<Binding> bindings(Aor aor);

    /**
     * Replaces the bindings of one address of record atomically; an empty result removes them.
     *
     * @return the bindings after the change
     */
    List<Binding> update(Aor aor, UnaryOperator<List<Binding>> change);

    /** Number of addresses of record that have a binding. */
    int size();
}
