package org.failoverforwarding.registration.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.failoverforwarding.registration.Aor;
import org.failoverforwarding.registration.Binding;
import org.failoverforwarding.registration.BindingStore;
import org.failoverforwarding.registration.BindingSweep;
import org.failoverforwarding.registration.ExpiryWheel;
import org.failoverforwarding.registration.RegistrationListener;

/** The location service of this server, with its own sweep of what ran out. */
@ApplicationScoped
public class LiveBindings implements BindingStore {

    @Inject
    private BindingCache cache;

    @Inject
    @Any
    private Instance<RegistrationListener> listenerBeans;

    private CachedBindingStore store;
    private BindingSweep sweep;

    @PostConstruct
    void open() {
        store = new CachedBindingStore(cache.texts());
        Clock clock = Clock.systemUTC();
        sweep = new BindingSweep(store, new ExpiryWheel(), new Announcement(), clock);
        watchAll();
    }

    @Override
    public List<Binding> bindings(Aor aor) {
        return store.bindings(aor);
    }

    @Override
    public List<Binding> update(Aor aor, UnaryOperator<List<Binding>> change) {
        List<Binding> after = store.update(aor, change);
        sweep.watch(aor, after);
        return after;
    }

    @Override
    public int size() {
        return store.size();
    }

    /** Removes what ran out. */
    void sweep() {
        sweep.turn();
    }

    /** Finds bindings which another node or an earlier run wrote. */
    void watchAll() {
        // all keys first: while the cache gives its keys it does not find their values
        store.aors().toList().forEach(aor -> sweep.watch(aor, store.bindings(aor)));
    }

    /** Tells all listeners. */
    private final class Announcement implements RegistrationListener {
        @Override
        public void registered(Aor aor, boolean first, Instant at) {
            listenerBeans.forEach(listener -> listener.registered(aor, first, at));
        }

        @Override
        public void unregistered(Aor aor, Instant at) {
            listenerBeans.forEach(listener -> listener.unregistered(aor, at));
        }

        @Override
        public void expired(Aor aor, Instant at) {
            listenerBeans.forEach(listener -> listener.expired(aor, at));
        }
    }
}
