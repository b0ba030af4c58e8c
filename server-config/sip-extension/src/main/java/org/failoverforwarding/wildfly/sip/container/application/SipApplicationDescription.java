package org.failoverforwarding.wildfly.sip.container.application;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mobicents.servlet.sip.annotation.ConcurrencyControlMode;

/**
 * What an application says about itself in sip.xml and annotations (JSR 289 chapters 16 to 20).
 *
 * @param name application name, unique in the container
 * @param servlets all SIP servlets
 * @param listeners class names of listeners, servlets among them
 * @param mappings rules in the order of the descriptor; empty when a main servlet is named
 * @param mainServlet name of the servlet which gets every initial request
 * @param sessionTimeoutMinutes life of application sessions, 0 or less for no limit
 * @param proxyTimeoutSeconds default timeout of proxying, at least 1
 * @param applicationKey static method annotated with {@code @SipApplicationKey}
 * @param concurrency what the container locks while it calls the application
 */
public record SipApplicationDescription(
        String name,
        List<Servlet> servlets,
        List<String> listeners,
        List<Mapping> mappings,
        Optional<String> mainServlet,
        int sessionTimeoutMinutes,
        int proxyTimeoutSeconds,
        Optional<Method> applicationKey,
        ConcurrencyControlMode concurrency) {

    public SipApplicationDescription {
        servlets = List.copyOf(servlets);
        listeners = List.copyOf(listeners);
        mappings = List.copyOf(mappings);
    }

    /** One SIP servlet; a negative {@code loadOnStartup} means on first use. */
    public record Servlet(String name, String className, int loadOnStartup, Map<String, String> initParameters) {
        public Servlet {
            initParameters = Map.copyOf(initParameters);
        }
    }

    /** Requests which match {@code rule} go to {@code servlet}. */
    public record Mapping(String servlet, RequestRule rule) {}

    /** The servlet of all initial requests: the one named, or the only one when there is no mapping. */
    Optional<String> soleServlet() {
        if (mainServlet.isPresent()) {
            return mainServlet;
        }
        return mappings.isEmpty() && servlets.size() == 1
                ? Optional.of(servlets.get(0).name())
                : Optional.empty();
    }
}
