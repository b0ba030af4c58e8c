package org.failoverforwarding.registration.service;

import java.util.List;
import java.util.concurrent.ConcurrentMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.failoverforwarding.memory.NearMap;
import org.failoverforwarding.memory.SharedTexts;
import org.failoverforwarding.registration.Aor;
import org.failoverforwarding.registration.Binding;
import org.failoverforwarding.registration.BindingStore;

/**
 * The location service on a map of texts: reads answer from memory, a change is compared and set, and it returns when
 * the map has written it through.
 */
class CachedBindingStore implements BindingStore {

    private final ConcurrentMap<String, String> cache;
    private final NearMap<List<Binding>> near;

    CachedBindingStore(SharedTexts shared) {
        this.cache = shared.texts();
        this.near = new NearMap<>(shared, BindingText::read, System::nanoTime);
    }

    @Override
    public List<Binding> bindings(Aor aor) {
        return near.get(aor.user()).orElse(List.of());
    }

    @Override
    public List<Binding> update(Aor aor, UnaryOperator<List<Binding>> change) {
        while (true) {
            String stored = cache.get(aor.user());
            List<Binding> before = stored == null ? List.of() : BindingText.read(stored);
            List<Binding> after = change.apply(before);
            if (after.equals(before)) {
                return after;
            }
            if (replace(aor.user(), stored, after)) {
                near.forget(aor.user());
                return after;
            }
        }
    }

    private boolean replace(String user, String stored, List<Binding> after) {
        if (stored == null) {
            return cache.putIfAbsent(user, BindingText.write(after)) == null;
        }
        return after.isEmpty() ? cache.remove(user, stored) : cache.replace(user, stored, BindingText.write(after));
    }

    @Override
    public int size() {
        return cache.size();
    }

    /** All addresses of record that have a binding, expired ones included. */
    Stream<Aor> aors() {
        return cache.keySet().stream().map(Aor::new);
    }
}
