package org.failoverforwarding.wildfly.sip.container;

import gov.nist.javax.sip.IOExceptionEventExt;
import gov.nist.javax.sip.stack.StreamPeer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sip.PeerUnavailableException;
import org.failoverforwarding.wildfly.sip._private.SipLogger;
import org.failoverforwarding.wildfly.sip.container.application.ApplicationEnvironment;
import org.failoverforwarding.wildfly.sip.container.application.ApplicationRouters;
import org.failoverforwarding.wildfly.sip.container.application.ComponentFactory;
import org.failoverforwarding.wildfly.sip.container.application.SipApplication;
import org.failoverforwarding.wildfly.sip.container.application.SipApplicationDescription;
import org.failoverforwarding.wildfly.sip.container.application.ThreadSetup;
import org.failoverforwarding.wildfly.sip.container.lanes.CallLanes;
import org.failoverforwarding.wildfly.sip.container.lanes.ForkedAnswers;
import org.failoverforwarding.wildfly.sip.container.lanes.SourceShares;
import org.failoverforwarding.wildfly.sip.container.lanes.StripedListener;
import org.failoverforwarding.wildfly.sip.container.stack.GuardedSipStack;
import org.mobicents.servlet.sip.annotation.ConcurrencyControlMode;
import org.mobicents.servlet.sip.core.session.MobicentsSipSessionKey;
import org.mobicents.servlet.sip.message.SipFactoryImpl;
import org.mobicents.servlet.sip.message.TransactionApplicationData;
import org.mobicents.servlet.sip.startup.StaticServiceHolder;

/**
 * The SIP stack and the SIP Servlet dispatcher of this server.
 *
 * <p>Restcomm keeps static state, so one instance at a time may be started in a JVM. An instance starts once.
 */
public final class SipContainer {
    private final ContainerConfiguration configuration;
    private final CallLanes lanes;
    private final SourceShares shares = new SourceShares();
    private final MessageCounters counters = new MessageCounters();
    private final Load load;
    private final Drain drain = new Drain(this::callsInProgress);
    private final Map<String, ConnectorConfiguration> waitingConnectors = new LinkedHashMap<>();
    private final Map<String, SipApplication> applications = new ConcurrentHashMap<>();
    private final AtomicInteger inService = new AtomicInteger();
    private GuardedSipStack stack;
    private CallDispatcher dispatcher;
    private Connectors connectors;
    private boolean open;

    public SipContainer(ContainerConfiguration configuration) {
        this.configuration = configuration;
        lanes = new CallLanes("sip-worker", configuration.workers());
        load = new Load(lanes, configuration.queueLimit(), () -> inService.get() > 0, shares);
        load.knowRegistered(this::isRegistered);
    }

    public ContainerConfiguration configuration() {
        return configuration;
    }

    /** Builds stack and dispatcher; connectors stay closed until {@link #openConnectors()}. */
    public synchronized void start() throws SipContainerException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(SipContainer.class.getClassLoader());
        try {
            ApplicationRouters.select(configuration.applicationRouter());
            ForkedAnswers forks = new ForkedAnswers(System::nanoTime);
            Intake intake = new Intake(lanes, shares, load, counters);
            stack = new GuardedSipStack(
                    stackProperties(), new Admission(counters, load, intake, this::isLocalHost, forks::isFurther));
            RestcommService service = new RestcommService(stack, configuration.workers());
            StaticServiceHolder.sipStandardService = service;
            dispatcher = new CallDispatcher();
            service.setSipApplicationDispatcher(dispatcher);
            ((SipFactoryImpl) dispatcher.getSipFactory()).initialize("gov.nist", true);
            configure(service);
            dispatcher.init();
            dispatcher.start();
            dispatcher.putInService();
            StripedListener listener = new StripedListener(dispatcher, lanes, shares, forks);
            connectors = new Connectors(stack, dispatcher, service, listener);
            stack.onLostConnection(peer -> listener.processIOException(lost(peer)));
            SipLogger.ROOT_LOGGER.containerStarted(configuration.workers());
        } catch (PeerUnavailableException | RuntimeException e) {
            throw new SipContainerException("SIP container: " + e.getMessage(), e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /** Listeners of connectors in applications hear of a lost connection as of one whose keep-alive failed. */
    private IOExceptionEventExt lost(StreamPeer peer) {
        return new IOExceptionEventExt(
                stack,
                IOExceptionEventExt.Reason.KeepAliveTimeout,
                peer.local().getAddress().getHostAddress(),
                peer.local().getPort(),
                peer.source().getAddress().getHostAddress(),
                peer.source().getPort(),
                peer.getTransport());
    }

    private boolean isRegistered(String aor) {
        return applications.values().stream().anyMatch(application -> application.isRegistered(aor));
    }

    private boolean isLocalHost(String host) {
        return connectors.isLocalHost(host);
    }

    private Properties stackProperties() {
        return StackDefaults.with(configuration.stackProperties());
    }

    private void configure(RestcommService service) {
        dispatcher.setSipService(service);
        dispatcher.setSipStack(stack);
        dispatcher.setDomain("org.failoverforwarding.sip");
        dispatcher.setGatherStatistics(false);
        dispatcher.setBypassRequestExecutor(true);
        dispatcher.setBypassResponseExecutor(true);
        dispatcher.setCongestionControlCheckingInterval(-1);
        dispatcher.setConcurrencyControlMode(ConcurrencyControlMode.SipApplicationSession);
    }

    /** Closes the connectors and forgets all calls. */
    public synchronized void stop() {
        if (dispatcher == null) {
            return;
        }
        drain.end();
        connectors.removeAll();
        applications.values().forEach(this::stopApplication);
        lanes.close();
        dispatcher.stop();
        dispatcher = null;
        StaticServiceHolder.sipStandardService = null;
        SipLogger.ROOT_LOGGER.containerStopped();
    }

    /** Adds a connector, which opens at once when {@link #openConnectors()} was called before. */
    public synchronized void addConnector(ConnectorConfiguration connector) throws SipContainerException {
        if (open) {
            connectors.add(connector);
            tellApplications();
        } else {
            waitingConnectors.put(connector.name(), connector);
        }
    }

    /** Closes and forgets a connector; an unknown name changes nothing. */
    public synchronized void removeConnector(String name) {
        waitingConnectors.remove(name);
        if (open) {
            connectors.remove(name);
            tellApplications();
        }
    }

    /** Opens all connectors; to be called when the server's deployments are up. */
    public synchronized void openConnectors() throws SipContainerException {
        open = true;
        for (ConnectorConfiguration connector : waitingConnectors.values()) {
            connectors.add(connector);
        }
        waitingConnectors.clear();
        tellApplications();
    }

    private void tellApplications() {
        applications.values().forEach(SipApplication::connectorsChanged);
    }

    /** Prepares an application, whose factory and timers can be injected from now on. */
    public SipApplication prepareApplication(
            SipApplicationDescription description, ClassLoader classLoader, ThreadSetup threadSetup) {
        return new SipApplication(description, classLoader, new ApplicationEnvironment(dispatcher, lanes), threadSetup);
    }

    /**
     * Starts a prepared application and gives it a share of the initial requests.
     *
     * @param servletContext the context of its web part
     * @param components makes its servlets and listeners
     * @throws SipContainerException when one of its parts fails, or its name is taken
     */
    public void startApplication(SipApplication application, ServletContext servletContext, ComponentFactory components)
            throws SipContainerException {
        String name = application.getApplicationName();
        if (applications.putIfAbsent(name, application) != null) {
            throw new SipContainerException("SIP application " + name + " is deployed already", null);
        }
        try {
            application.start(servletContext, components);
            dispatcher.addSipApplication(name, application);
            inService.incrementAndGet();
            SipLogger.ROOT_LOGGER.applicationStarted(name);
        } catch (ReflectiveOperationException | ServletException | RuntimeException e) {
            applications.remove(name, application);
            application.stop();
            throw new SipContainerException("SIP application " + name + ": " + e.getMessage(), e);
        }
    }

    /** Ends the calls of an application and stops it; one that is not started changes nothing. */
    public void stopApplication(SipApplication application) {
        String name = application.getApplicationName();
        if (applications.remove(name, application)) {
            inService.decrementAndGet();
            stack.endWork(data -> ownedBy(name, data));
            dispatcher.removeSipApplication(name);
            // once more, for what came in meanwhile
            stack.endWork(data -> ownedBy(name, data));
            application.stop();
            SipLogger.ROOT_LOGGER.applicationStopped(name);
        }
    }

    private static boolean ownedBy(String application, Object applicationData) {
        if (!(applicationData instanceof TransactionApplicationData data)) {
            return false;
        }
        MobicentsSipSessionKey key = data.getSipSessionKey();
        if (key == null && data.getSipServletMessage() != null) {
            key = data.getSipServletMessage().getSipSessionKey();
        }
        return key != null && application.equals(key.getApplicationName());
    }

    /**
     * Refuses new calls and other requests outside of dialogs with 503 and Retry-After; calls in progress go on.
     *
     * @return completes when no call is in progress any more, or when {@link #resume()} is called
     */
    public CompletionStage<Void> suspend() {
        load.suspend();
        return drain.begin();
    }

    /** Ends what {@link #suspend()} began. */
    public void resume() {
        load.resume();
        drain.end();
    }

    /** Dialogs begun by an INVITE and not yet terminated. */
    public long callsInProgress() {
        return stack == null ? 0 : stack.callsInProgress();
    }

    /** Reads all counters and gauges; cheap enough for once a second. */
    public SipMetrics metrics() {
        Map<SipTransport, SipMetrics.TransportMetrics> transports = new EnumMap<>(SipTransport.class);
        for (SipTransport transport : SipTransport.values()) {
            transports.put(
                    transport, new SipMetrics.TransportMetrics(counters.receivedOver(transport), sentOver(transport)));
        }
        boolean running = stack != null;
        return new SipMetrics(
                counters.requests(),
                counters.responses(),
                transports,
                running ? stack.getServerTransactionTableSize() : 0,
                running ? stack.getClientTransactionTableSize() : 0,
                running ? stack.dialogs() : 0,
                applications.values().stream()
                        .mapToLong(SipApplication::sipSessions)
                        .sum(),
                applications.values().stream()
                        .mapToLong(SipApplication::applicationSessions)
                        .sum(),
                callsInProgress(),
                lanes.waiting(),
                Duration.ofNanos(lanes.delay().standingNanos()),
                load.refusedPercent(),
                counters.rejected(),
                counters.malformedMessages(),
                counters.dropped());
    }

    private long sentOver(SipTransport transport) {
        return transport == SipTransport.UDP && stack != null ? stack.datagramsSent() : 0;
    }
}
