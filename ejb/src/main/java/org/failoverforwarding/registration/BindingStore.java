package org.failoverforwarding.registration;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
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

    /**
     * Decides about the bindings of one address of record and changes them in one atomic step.
     *
     * @param decision may be asked again when another change came between; the last result counts
     */
    default <R> R change(Aor aor, Function<List<Binding>, BindingChange<R>> decision) {
        AtomicReference<R> result = new AtomicReference<>();
        update(aor, current -> {
            BindingChange<R> change = decision.apply(current);
            result.set(change.result());
            return change.bindings();
        });
        return result.get();
    }

    /** Number of addresses of record that have a binding. */
    int size();
}
