package org.failoverforwarding.wildfly.sip.deployment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.failoverforwarding.wildfly.sip.container.application.SipApplicationDescription;
import org.failoverforwarding.wildfly.sip.container.application.SipApplicationDescription.Mapping;
import org.failoverforwarding.wildfly.sip.container.application.SipApplicationDescription.Servlet;
import org.jboss.as.server.deployment.AttachmentKey;
import org.mobicents.servlet.sip.annotation.ConcurrencyControlMode;

/** What is found about the SIP application in a deployment, descriptor before annotations (JSR 289 section 18.3). */
final class SipDescriptor {
    static final AttachmentKey<SipDescriptor> ATTACHMENT = AttachmentKey.create(SipDescriptor.class);

    private static final int SESSION_MINUTES = 3;
    private static final int PROXY_SECONDS = 180;

    private final Map<String, Servlet> servlets = new LinkedHashMap<>();
    private final Set<String> listeners = new LinkedHashSet<>();
    private final List<Mapping> mappings = new ArrayList<>();
    private Optional<String> name = Optional.empty();
    private Optional<String> mainServlet = Optional.empty();
    private OptionalInt sessionTimeout = OptionalInt.empty();
    private OptionalInt proxyTimeout = OptionalInt.empty();
    private Optional<KeyMethod> keyMethod = Optional.empty();
    private ConcurrencyControlMode concurrency = ConcurrencyControlMode.SipApplicationSession;

    /** A method annotated with {@code @SipApplicationKey}. */
    record KeyMethod(String className, String methodName) {}

    void offerName(String offered) {
        name = name.or(() -> Optional.of(offered).filter(text -> !text.isBlank()));
    }

    void offerMainServlet(String offered) {
        mainServlet = mainServlet.or(() -> Optional.of(offered).filter(text -> !text.isBlank()));
    }

    void offerSessionTimeout(int minutes) {
        sessionTimeout = sessionTimeout.isPresent() ? sessionTimeout : OptionalInt.of(minutes);
    }

    void offerProxyTimeout(int seconds) {
        proxyTimeout = proxyTimeout.isPresent() ? proxyTimeout : OptionalInt.of(seconds);
    }

    void offerServlet(Servlet servlet) {
        boolean described =
                servlets.values().stream().anyMatch(other -> other.className().equals(servlet.className()));
        if (!described) {
            servlets.putIfAbsent(servlet.name(), servlet);
        }
    }

    void addListener(String className) {
        listeners.add(className);
    }

    void addMapping(Mapping mapping) {
        mappings.add(mapping);
    }

    void keyMethod(KeyMethod method) {
        keyMethod = Optional.of(method);
    }

    void concurrency(ConcurrencyControlMode mode) {
        concurrency = mode;
    }

    boolean isEmpty() {
        return servlets.isEmpty() && listeners.isEmpty();
    }

    String name() {
        return name.orElseThrow();
    }

    /** Classes which the server must be able to inject. */
    Set<String> componentClasses() {
        Set<String> classes = new LinkedHashSet<>(listeners);
        servlets.values().forEach(servlet -> classes.add(servlet.className()));
        return classes;
    }

    /** The finished description, with classes of {@code loader}. */
    SipApplicationDescription describe(ClassLoader loader) throws ReflectiveOperationException {
        return new SipApplicationDescription(
                name(),
                List.copyOf(servlets.values()),
                List.copyOf(listeners),
                mappings,
                mainServlet,
                sessionTimeout.orElse(SESSION_MINUTES),
                proxyTimeout.orElse(PROXY_SECONDS),
                keyMethod.isPresent() ? Optional.of(KeyMethods.find(keyMethod.get(), loader)) : Optional.empty(),
                concurrency);
    }
}
