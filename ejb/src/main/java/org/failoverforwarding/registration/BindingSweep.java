package org.failoverforwarding.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Removes bindings that ran out and tells so, once for each telephone system that lost its last one. */
public final class BindingSweep {

    private final BindingStore store;
    private final ExpiryWheel wheel;
    private final RegistrationListener listener;
    private final Clock clock;

    public BindingSweep(BindingStore store, ExpiryWheel wheel, RegistrationListener listener, Clock clock) {
        this.store = store;
        this.wheel = wheel;
        this.listener = listener;
        this.clock = clock;
    }

    /** Keeps an eye on an address of record, after its bindings changed or were found at start. */
    public void watch(Aor aor, List<Binding> bindings) {
        bindings.forEach(binding -> wheel.add(aor, binding.expires()));
    }

    /** Looks at everything that is due. */
    public void turn() {
        Instant now = clock.instant();
        wheel.due(now).forEach(aor -> removeExpired(aor, now));
    }

    private void removeExpired(Aor aor, Instant now) {
        boolean lost = store.change(aor, before -> {
            List<Binding> after =
                    before.stream().filter(binding -> binding.isValid(now)).toList();
            return new BindingChange<>(after, after.isEmpty() && !before.isEmpty());
        });
        if (lost) {
            listener.expired(aor, now);
        }
    }
}
