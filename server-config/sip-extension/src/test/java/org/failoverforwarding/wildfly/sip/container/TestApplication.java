package org.failoverforwarding.wildfly.sip.container;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.failoverforwarding.wildfly.sip.container.application.ComponentFactory;
import org.failoverforwarding.wildfly.sip.container.application.SipApplicationDescription;
import org.failoverforwarding.wildfly.sip.container.application.ThreadSetup;
import org.mobicents.servlet.sip.annotation.ConcurrencyControlMode;

/** Deploys one servlet object into a container outside of any server. */
final class TestApplication {
    private TestApplication() {}

    /** Returns the attributes of the application's context. */
    static Map<Object, Object> deploy(SipContainer container, String name, Servlet servlet)
            throws SipContainerException {
        SipApplicationDescription description = new SipApplicationDescription(
                name,
                List.of(new SipApplicationDescription.Servlet(
                        name + "Servlet", servlet.getClass().getName(), 1, Map.of())),
                List.of(),
                List.of(),
                Optional.empty(),
                3,
                180,
                Optional.empty(),
                ConcurrencyControlMode.SipApplicationSession);
        Map<Object, Object> attributes = new ConcurrentHashMap<>();
        container.startApplication(
                container.prepareApplication(description, TestApplication.class.getClassLoader(), ThreadSetup.NONE),
                servletContext(name, attributes),
                className -> new ComponentFactory.Component(servlet, () -> {}));
        return attributes;
    }

    private static ServletContext servletContext(String name, Map<Object, Object> attributes) {
        return (ServletContext) Proxy.newProxyInstance(
                TestApplication.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "setAttribute" -> attributes.put(args[0], args[1]);
                    case "getAttribute" -> attributes.get(args[0]);
                    case "getContextPath" -> "/" + name;
                    default -> null;
                });
    }
}
