package org.failoverforwarding.wildfly.sip.container.application;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.servlet.sip.SipServlet;
import javax.servlet.sip.SipServletContextEvent;
import javax.servlet.sip.SipServletListener;
import javax.servlet.sip.SipServletRequest;
import org.failoverforwarding.wildfly.sip._private.SipLogger;
import org.mobicents.servlet.sip.SipConnector;
import org.mobicents.servlet.sip.core.MobicentsSipServlet;
import org.mobicents.servlet.sip.core.SipContextEvent;
import org.mobicents.servlet.sip.core.descriptor.MobicentsSipServletMapping;
import org.mobicents.servlet.sip.core.session.MobicentsSipApplicationSession;
import org.mobicents.servlet.sip.core.session.MobicentsSipSession;
import org.mobicents.servlet.sip.listener.SipConnectorListener;

/** A deployed SIP application while it runs: starts and stops its parts and surrounds every call into it. */
public final class SipApplication extends ApplicationServices {
    /**
     * Attribute of the servlet context by which a registrar may tell the container which addresses of record have a
     * binding: a {@code Predicate<String>} of their URIs, which answers from memory. Under overload the container takes
     * their REGISTERs before those of others.
     */
    public static final String REGISTERED = "org.failoverforwarding.sip.registered";

    private final ThreadSetup threadSetup;
    private final Map<String, HostedServlet> servlets = new LinkedHashMap<>();
    private final Map<String, HostedServlet> servletsByClass = new LinkedHashMap<>();
    private final List<MobicentsSipServletMapping> mappings = new ArrayList<>();
    private final ApplicationListeners applicationListeners = new ApplicationListeners(this);

    /**
     * @param description what the application says about itself
     * @param classLoader loader of its classes
     * @param environment parts of the container which it uses
     * @param threadSetup surrounds calls into it
     */
    public SipApplication(
            SipApplicationDescription description,
            ClassLoader classLoader,
            ApplicationEnvironment environment,
            ThreadSetup threadSetup) {
        super(description, classLoader, environment);
        this.threadSetup = threadSetup;
        description.mappings().forEach(mapping -> mappings.add(new RuleMapping(mapping)));
        setListeners(applicationListeners);
    }

    /**
     * Makes listeners and eager servlets and offers the container's services to the application.
     *
     * @param context the context of its web part
     * @param components makes its servlets and listeners
     */
    public void start(ServletContext context, ComponentFactory components)
            throws ReflectiveOperationException, ServletException {
        startServices(context);
        for (SipApplicationDescription.Servlet servlet : description().servlets()) {
            HostedServlet hosted = new HostedServlet(description().name(), servlet, context, components);
            servlets.put(servlet.name(), hosted);
            servletsByClass.put(servlet.className(), hosted);
        }
        context.setAttribute(SipServlet.SIP_FACTORY, getSipFactoryFacade());
        context.setAttribute(SipServlet.SIP_SESSIONS_UTIL, getSipSessionsUtil());
        context.setAttribute(SipServlet.TIMER_SERVICE, getTimerService());
        context.setAttribute(SipServlet.SUPPORTED, getSipApplicationDispatcher().getExtensionsSupported());
        context.setAttribute(
                SipServlet.SUPPORTED_RFCs, getSipApplicationDispatcher().getRfcSupported());
        context.setAttribute(SipServlet.PRACK_SUPPORTED, "true");
        showConnectors(context);
        applicationListeners.load(description().listeners(), components);
        List<HostedServlet> eager = new ArrayList<>(servlets.values());
        eager.removeIf(servlet -> servlet.getLoadOnStartup() < 0);
        eager.sort(Comparator.comparingInt(HostedServlet::getLoadOnStartup));
        for (HostedServlet servlet : eager) {
            servlet.allocate();
        }
    }

    /** The list of open connectors is given anew, because applications may only read it. */
    public void connectorsChanged() {
        ServletContext context = getServletContext();
        if (context != null) {
            showConnectors(context);
        }
    }

    private void showConnectors(ServletContext context) {
        context.setAttribute(
                SipServlet.OUTBOUND_INTERFACES, getSipApplicationDispatcher().getOutboundInterfaces());
    }

    /** Destroys servlets and listeners; sessions are gone by then. */
    public void stop() {
        applicationListeners.release();
        servlets.values().forEach(HostedServlet::destroy);
        servlets.clear();
        servletsByClass.clear();
        stopServices();
    }

    /** True when the application says that this address of record has a binding; called by threads which must not wait. */
    @SuppressWarnings("unchecked")
    public boolean isRegistered(String aor) {
        return getServletContext() != null
                && getServletContext().getAttribute(REGISTERED) instanceof Predicate<?> predicate
                && ((Predicate<String>) predicate).test(aor);
    }

    @Override
    public boolean notifySipContextListeners(SipContextEvent event) {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        enterSipContext();
        try {
            switch (event.getEventType()) {
                case SERVLET_INITIALIZED -> servletsInitialized();
                case SIP_CONNECTOR_ADDED ->
                    applicationListeners
                            .getSipConnectorListeners()
                            .forEach(listener -> connectorAdded(listener, event));
                case SIP_CONNECTOR_REMOVED ->
                    applicationListeners
                            .getSipConnectorListeners()
                            .forEach(listener -> listener.sipConnectorRemoved((SipConnector) event.getEventObject()));
            }
            return true;
        } finally {
            exitSipContext(before);
        }
    }

    private static void connectorAdded(SipConnectorListener listener, SipContextEvent event) {
        listener.sipConnectorAdded((SipConnector) event.getEventObject());
    }

    private void servletsInitialized() {
        for (SipServletListener listener : applicationListeners.getSipServletsListeners()) {
            for (HostedServlet servlet : servlets.values()) {
                try {
                    listener.servletInitialized(
                            new SipServletContextEvent(getServletContext(), (SipServlet) servlet.instance()));
                } catch (ServletException e) {
                    SipLogger.ROOT_LOGGER.servletFailed(
                            servlet.getName(), description().name(), e);
                }
            }
        }
    }

    @Override
    public void enterSipApp(
            MobicentsSipApplicationSession applicationSession,
            MobicentsSipSession session,
            boolean checkIsManagedThread,
            boolean isContainerManaged) {
        if (!locksSessions()) {
            return;
        }
        if (checkIsManagedThread) {
            if (isContainerManaged) {
                HeldSessions.ofThread().join(applicationSession);
            }
        } else {
            HeldSessions.ofThread().enter(applicationSession);
        }
    }

    @Override
    public void exitSipApp(MobicentsSipApplicationSession applicationSession, MobicentsSipSession session) {
        if (locksSessions()) {
            HeldSessions.ofThread().exit(applicationSession);
        }
    }

    @Override
    public void enterSipContext() {
        EnteredApplications.ofThread().enter(this, threadSetup, getSipContextClassLoader());
    }

    @Override
    public void exitSipContext(ClassLoader before) {
        EnteredApplications.ofThread().exit(before);
    }

    @Override
    public MobicentsSipServletMapping findSipServletMappings(SipServletRequest request) {
        for (MobicentsSipServletMapping mapping : mappings) {
            if (mapping.getMatchingRule().matches(request)) {
                return mapping;
            }
        }
        return null;
    }

    @Override
    public List<MobicentsSipServletMapping> findSipServletMappings() {
        return mappings;
    }

    @Override
    public void addSipServletMapping(MobicentsSipServletMapping mapping) {
        mappings.add(mapping);
    }

    @Override
    public void removeSipServletMapping(MobicentsSipServletMapping mapping) {
        mappings.remove(mapping);
    }

    @Override
    public MobicentsSipServlet findSipServletByClassName(String className) {
        HostedServlet servlet = servletsByClass.get(className);
        return servlet == null ? null : new BareServlet(servlet);
    }

    HostedServlet hosted(String className) {
        return servletsByClass.get(className);
    }

    @Override
    public MobicentsSipServlet findSipServletByName(String name) {
        return name == null ? null : servlets.get(name);
    }

    @Override
    public Map<String, MobicentsSipServlet> getChildrenMap() {
        return Map.copyOf(servlets);
    }
}
