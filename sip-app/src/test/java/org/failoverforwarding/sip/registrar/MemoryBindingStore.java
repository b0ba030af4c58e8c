package org.failoverforwarding.sip.registrar;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.failoverforwarding.registration.Aor;
import org.failoverforwarding.registration.Binding;
import org.failoverforwarding.registration.BindingStore;

/** Bindings in a map, for tests. */
final class MemoryBindingStore implements BindingStore {

    private final ConcurrentHashMap<Aor, List<Binding>> bindings = new ConcurrentHashMap<>();

    @Override
    public List<Binding> bindings(Aor aor) {
        return bindings.getOrDefault(aor, List.of());
    }

    @Override
    public List<Binding> update(Aor aor, UnaryOperator<List<Binding>> change) {
        List<Binding> after = bindings.compute(aor, (key, current) -> {
            List<Binding> changed = change.apply(current == null ? List.of() : current);
            return changed.isEmpty() ? null : changed;
        });
        return after == null ? List.of() : after;
    }

    @Override
    public int size() {
        return bindings.size();
    }
}
