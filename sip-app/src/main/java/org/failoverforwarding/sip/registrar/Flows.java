package org.failoverforwarding.sip.registrar;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.failoverforwarding.registration.Aor;
import org.failoverforwarding.registration.Binding;
import org.failoverforwarding.registration.BindingChange;
import org.failoverforwarding.registration.BindingStore;
import org.failoverforwarding.routing.LegPlan;

/** Which connection of this server carries the registration of which telephone system (RFC 5626 §5.3). */
public final class Flows {

    /** What the end of a connection did to the bindings of its telephone system. */
    public enum Loss {
        /** It can still be reached, and nothing was lost. */
        NONE,
        /** It listens elsewhere, but why did it go? */
        SUSPICIOUS,
        /** Its last binding is gone. */
        LAST_BINDING
    }

    /** A loss and who suffered it. */
    public record Lost(Aor aor, Loss loss) {}

    private final BindingStore store;
    private final Clock clock;
    private final Map<String, Aor> flows = new ConcurrentHashMap<>();

    public Flows(BindingStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** A REGISTER of that system was accepted from {@code transport:address:port}. */
    public void registered(Aor aor, String source) {
        if (!source.startsWith("udp:")) {
            flows.put(source, aor);
        }
    }

    /** The connection from there is closed: bindings which need it go at once; empty when it carried none. */
    public Optional<Lost> closed(String source) {
        return Optional.ofNullable(flows.remove(source)).map(aor -> new Lost(aor, remove(aor, source)));
    }

    private Loss remove(Aor aor, String source) {
        return remove(
                aor,
                binding -> needs(binding, source),
                binding -> binding.source().equals(source));
    }

    /** A proxy which keeps the flow of that leg for the device says that it is no more (RFC 5626 §5.3.1). */
    public Loss failed(Aor aor, LegPlan leg) {
        return remove(aor, binding -> binding.regId() > 0 && leg.goesTo(binding), binding -> false);
    }

    private Loss remove(Aor aor, Predicate<Binding> lost, Predicate<Binding> doubtful) {
        return store.change(aor, bindings -> {
            List<Binding> left = bindings.stream().filter(lost.negate()).toList();
            if (left.size() == bindings.size() && bindings.stream().noneMatch(doubtful)) {
                return new BindingChange<>(bindings, Loss.NONE);
            }
            boolean reachable = left.stream().anyMatch(binding -> binding.isValid(clock.instant()));
            Loss loss = reachable ? left.stream().anyMatch(doubtful) ? Loss.SUSPICIOUS : Loss.NONE : Loss.LAST_BINDING;
            return new BindingChange<>(left.size() == bindings.size() ? bindings : left, loss);
        });
    }

    /** A contact at another port of the same host listens there; any other one is reached by its connection alone. */
    private static boolean needs(Binding binding, String source) {
        if (!binding.source().equals(source)) {
            return false;
        }
        Optional<ContactUri> contact = ContactUri.parse(binding.contact());
        String host =
                contact.map(uri -> uri.host().replace("[", "").replace("]", "")).orElse("");
        int port = contact.map(ContactUri::port).orElse(0);
        boolean sameHost = source.contains(":" + host + ":");
        return binding.regId() > 0 || !sameHost || source.endsWith(":" + port);
    }
}
