package org.failoverforwarding.operation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleSupplier;

/**
 * Registers metrics of the application at the server's registry and takes them out again when their owner ends.
 *
 * <p>Names are lower case with dots; a counter {@code failover.calls} shows at {@code /metrics} as
 * {@code failover_calls_total}. Only the registry's own methods are used: what Micrometer's builders register does not
 * reach the registries of WildFly 39 (WFLY-21339).
 */
@Dependent
public class Meters {

    @Inject
    private MeterRegistry registry;

    private final Set<String> names = new HashSet<>();

    /** The registry itself does not keep what it reads. */
    private final List<Object> held = new ArrayList<>();

    /**
     * What only grows.
     *
     * @param tags name after name and value
     */
    public void counter(String name, DoubleSupplier count, String... tags) {
        keep(name, count);
        registry.more().counter(name, Tags.of(tags), count, DoubleSupplier::getAsDouble);
    }

    /**
     * What goes up and down.
     *
     * @param tags name after name and value
     */
    public void gauge(String name, DoubleSupplier value, String... tags) {
        keep(name, value);
        registry.gauge(name, Tags.of(tags), value, DoubleSupplier::getAsDouble);
    }

    /**
     * Times as {@code name_seconds} with count, sum and maximum, and {@code name_within_total} with the cumulative
     * counts of a histogram by their upper limit {@code le} in seconds.
     *
     * @param tags name after name and value
     */
    public Histogram histogram(String name, String... tags) {
        keep(name, "");
        Histogram histogram = new Histogram(registry.timer(name, Tags.of(tags)));
        for (int i = 0; i < Histogram.LIMITS.size(); i++) {
            int bucket = i;
            DoubleSupplier within = () -> histogram.within(bucket);
            keep(name + ".within", within);
            Tags limited = Tags.of(tags).and("le", Histogram.text(bucket));
            registry.more().counter(name + ".within", limited, within, DoubleSupplier::getAsDouble);
        }
        return histogram;
    }

    private void keep(String name, Object read) {
        names.add(name);
        held.add(read);
    }

    @PreDestroy
    void removeAll() {
        names.forEach(name -> registry.find(name).meters().forEach(registry::remove));
        held.clear();
    }
}
