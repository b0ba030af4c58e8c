package org.failoverforwarding.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.failoverforwarding.registration.BindingStore;
import org.failoverforwarding.routing.Carrier;
import org.failoverforwarding.routing.service.RoutingSetup;
import org.failoverforwarding.web.frame.Show;
import org.failoverforwarding.web.frame.Texts;

/** State of this server for administrators. */
@Named
@RequestScoped
public class ServerPage {

    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    private BindingStore bindings;

    @Inject
    private RoutingSetup setup;

    @Inject
    private Show show;

    /** Facts with their names, in order. */
    public Map<String, String> getFacts() {
        Runtime runtime = Runtime.getRuntime();
        var machine = ManagementFactory.getRuntimeMXBean();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(Texts.of("server.node"), System.getProperty("jboss.node.name", ""));
        facts.put(Texts.of("server.started"), show.time(Instant.ofEpochMilli(machine.getStartTime())));
        facts.put(Texts.of("server.upFor"), show.length(Duration.ofMillis(machine.getUptime())));
        facts.put(Texts.of("server.java"), machine.getVmName() + " " + machine.getVmVersion());
        facts.put(
                Texts.of("server.memory"),
                (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE + " / " + runtime.maxMemory() / MEGABYTE
                        + " MB");
        facts.put(
                Texts.of("server.load"),
                "%.2f".formatted(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        facts.put(Texts.of("server.threads"), Integer.toString(Thread.activeCount()));
        facts.put(Texts.of("server.registrations"), Integer.toString(bindings.size()));
        return facts;
    }

    /** The carrier trunks in order of preference, as they are set on this server. */
    public List<Carrier> getCarriers() {
        return setup.carriers();
    }
}
