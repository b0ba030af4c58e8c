package org.failoverforwarding.wildfly.sip.container.application;

import jakarta.servlet.ServletException;
import java.util.ArrayList;
import java.util.EventListener;
import java.util.List;
import org.mobicents.servlet.sip.core.session.SipListenersHolder;

/** The listeners of one application, made once; a servlet which listens is the same instance in both roles. */
final class ApplicationListeners extends SipListenersHolder {
    private final SipApplication application;
    private final List<ComponentFactory.Component> created = new ArrayList<>();

    ApplicationListeners(SipApplication application) {
        super(application);
        this.application = application;
    }

    /** Makes and registers all listeners. */
    void load(List<String> classNames, ComponentFactory components)
            throws ReflectiveOperationException, ServletException {
        for (String className : classNames) {
            HostedServlet servlet = application.hosted(className);
            if (servlet == null) {
                ComponentFactory.Component component = components.create(className);
                created.add(component);
                addListenerToBunch((EventListener) component.instance());
            } else {
                EventListener listener = (EventListener) servlet.instance();
                listenerServlets.put(listener, servlet);
                addListenerToBunch(listener);
            }
        }
    }

    /** Gives all instances back. */
    void release() {
        clean();
        created.forEach(component -> component.release().run());
        created.clear();
    }

    @Override
    public boolean loadListeners(String[] listeners, ClassLoader classLoader) {
        throw new UnsupportedOperationException("listeners are loaded once");
    }
}
