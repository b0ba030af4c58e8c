package org.failoverforwarding.wildfly.sip.container.application;

import jakarta.servlet.ServletContext;
import java.lang.reflect.Method;
import javax.servlet.sip.SipFactory;
import javax.servlet.sip.TimerService;
import org.mobicents.servlet.sip.annotation.ConcurrencyControlMode;
import org.mobicents.servlet.sip.core.SipApplicationDispatcher;
import org.mobicents.servlet.sip.core.SipContext;
import org.mobicents.servlet.sip.core.SipListeners;
import org.mobicents.servlet.sip.core.SipManager;
import org.mobicents.servlet.sip.core.message.MobicentsSipServletRequest;
import org.mobicents.servlet.sip.core.message.MobicentsSipServletResponse;
import org.mobicents.servlet.sip.core.security.MobicentsSipLoginConfig;
import org.mobicents.servlet.sip.core.security.SipDigestAuthenticator;
import org.mobicents.servlet.sip.core.session.MobicentsSipSessionsUtil;
import org.mobicents.servlet.sip.core.session.SipSessionsUtilImpl;
import org.mobicents.servlet.sip.core.timers.DefaultSipApplicationSessionTimerService;
import org.mobicents.servlet.sip.core.timers.ProxyTimerService;
import org.mobicents.servlet.sip.core.timers.SipApplicationSessionTimerService;
import org.mobicents.servlet.sip.core.timers.SipServletTimerService;
import org.mobicents.servlet.sip.message.SipFactoryFacade;
import org.mobicents.servlet.sip.message.SipFactoryImpl;
import org.mobicents.servlet.sip.ruby.SipRubyController;

/** The part of an application's context which only holds: description, sessions, factory and timers. */
abstract class ApplicationServices implements SipContext {
    private final SipApplicationDescription description;
    private final ClassLoader classLoader;
    private final SipApplicationDispatcher dispatcher;
    private final ApplicationSessions sessions = new ApplicationSessions();
    private final SipFactory factory;
    private final MobicentsSipSessionsUtil sessionsUtil;
    private final SipServletTimerService timers;
    private ProxyTimerService proxyTimers;
    private SipApplicationSessionTimerService sessionTimers;
    private ServletContext servletContext;
    private ConcurrencyControlMode concurrency;
    private SipListeners listeners;
    private int proxyTimeout;
    private int sessionTimeout;

    ApplicationServices(
            SipApplicationDescription description, ClassLoader classLoader, ApplicationEnvironment environment) {
        this.description = description;
        this.classLoader = classLoader;
        dispatcher = environment.dispatcher();
        concurrency = description.concurrency();
        proxyTimeout = description.proxyTimeoutSeconds();
        sessionTimeout = description.sessionTimeoutMinutes();
        sessions.setContainer(this);
        sessions.setMobicentsSipFactory(dispatcher.getSipFactory());
        factory = new SipFactoryFacade((SipFactoryImpl) dispatcher.getSipFactory(), this);
        sessionsUtil = new SipSessionsUtilImpl(this);
        timers = new CallTimers(description.name(), environment.lanes());
    }

    final SipApplicationDescription description() {
        return description;
    }

    final boolean locksSessions() {
        return concurrency != ConcurrencyControlMode.None;
    }

    /** SIP sessions alive now. */
    public final int sipSessions() {
        return sessions.getNumberOfSipSessions();
    }

    /** Application sessions alive now. */
    public final int applicationSessions() {
        return sessions.getNumberOfSipApplicationSessions();
    }

    final void startServices(ServletContext context) {
        servletContext = context;
        proxyTimers = new ProxyTimers(description.name());
        DefaultSipApplicationSessionTimerService service = new DefaultSipApplicationSessionTimerService(
                1, runnable -> SipThreads.daemon(description.name() + "-session-timer", runnable));
        service.setRemoveOnCancelPolicy(true);
        sessionTimers = service;
        timers.start();
        proxyTimers.start();
        sessionTimers.start();
    }

    final void stopServices() {
        timers.stop();
        proxyTimers.stop();
        sessionTimers.stop();
    }

    @Override
    public String getApplicationName() {
        return description.name();
    }

    @Override
    public String getApplicationNameHashed() {
        return dispatcher.getHashFromApplicationName(description.name());
    }

    @Override
    public void setApplicationName(String name) {
        throw new UnsupportedOperationException("the name is fixed");
    }

    @Override
    public boolean hasDistributableManager() {
        return false;
    }

    @Override
    public String getDescription() {
        return "";
    }

    @Override
    public void setDescription(String text) {
        // shown nowhere
    }

    @Override
    public String getLargeIcon() {
        return "";
    }

    @Override
    public void setLargeIcon(String path) {
        // shown nowhere
    }

    @Override
    public String getSmallIcon() {
        return "";
    }

    @Override
    public void setSmallIcon(String path) {
        // shown nowhere
    }

    @Override
    public SipListeners getListeners() {
        return listeners;
    }

    @Override
    public void setListeners(SipListeners listeners) {
        this.listeners = listeners;
    }

    @Override
    public boolean isMainServlet() {
        return description.soleServlet().isPresent();
    }

    @Override
    public String getMainServlet() {
        return description.soleServlet().orElse(null);
    }

    @Override
    public void setMainServlet(String servlet) {
        throw new UnsupportedOperationException("the main servlet is fixed");
    }

    @Override
    public String getServletHandler() {
        return getMainServlet();
    }

    @Override
    public void setServletHandler(String servlet) {
        // the handler belongs to a session, not to the application
    }

    @Override
    public int getProxyTimeout() {
        return proxyTimeout;
    }

    @Override
    public void setProxyTimeout(int seconds) {
        proxyTimeout = seconds;
    }

    @Override
    public int getSipApplicationSessionTimeout() {
        return sessionTimeout;
    }

    @Override
    public void setSipApplicationSessionTimeout(int minutes) {
        sessionTimeout = minutes;
    }

    @Override
    public void addSipApplicationListener(String listener) {
        throw new UnsupportedOperationException("the listeners are fixed");
    }

    @Override
    public void removeSipApplicationListener(String listener) {
        throw new UnsupportedOperationException("the listeners are fixed");
    }

    @Override
    public String[] findSipApplicationListeners() {
        return description.listeners().toArray(String[]::new);
    }

    @Override
    public Method getSipApplicationKeyMethod() {
        return description.applicationKey().orElse(null);
    }

    @Override
    public void setSipApplicationKeyMethod(Method method) {
        throw new UnsupportedOperationException("the application key is fixed");
    }

    @Override
    public void setSipLoginConfig(MobicentsSipLoginConfig config) {
        throw new UnsupportedOperationException("applications authenticate by themselves");
    }

    @Override
    public MobicentsSipLoginConfig getSipLoginConfig() {
        return null;
    }

    @Override
    public SipDigestAuthenticator getDigestAuthenticator() {
        return null;
    }

    @Override
    public boolean authorize(MobicentsSipServletRequest request) {
        return true;
    }

    @Override
    public SipManager getSipManager() {
        return sessions;
    }

    @Override
    public SipApplicationDispatcher getSipApplicationDispatcher() {
        return dispatcher;
    }

    @Override
    public String getEngineName() {
        return "sip";
    }

    @Override
    public boolean enterSipAppHa(boolean startCacheActivity) {
        return false;
    }

    @Override
    public void exitSipAppHa(
            MobicentsSipServletRequest request, MobicentsSipServletResponse response, boolean batchStarted) {
        // sessions are not replicated
    }

    @Override
    public SipFactory getSipFactoryFacade() {
        return factory;
    }

    @Override
    public MobicentsSipSessionsUtil getSipSessionsUtil() {
        return sessionsUtil;
    }

    @Override
    public TimerService getTimerService() {
        return timers;
    }

    @Override
    public ProxyTimerService getProxyTimerService() {
        return proxyTimers;
    }

    @Override
    public SipApplicationSessionTimerService getSipApplicationSessionTimerService() {
        return sessionTimers;
    }

    @Override
    public void setConcurrencyControlMode(ConcurrencyControlMode mode) {
        concurrency = mode;
    }

    @Override
    public ConcurrencyControlMode getConcurrencyControlMode() {
        return concurrency;
    }

    @Override
    public void setSipRubyController(SipRubyController controller) {
        throw new UnsupportedOperationException("no Ruby");
    }

    @Override
    public SipRubyController getSipRubyController() {
        return null;
    }

    @Override
    public ServletContext getServletContext() {
        return servletContext;
    }

    @Override
    public String getPath() {
        return servletContext.getContextPath();
    }

    @Override
    public ClassLoader getSipContextClassLoader() {
        return classLoader;
    }

    @Override
    public boolean isPackageProtectionEnabled() {
        return false;
    }

    @Override
    public void stopGracefully(long timeToWait) {
        // the server suspends the whole container
    }

    @Override
    public boolean isStoppingGracefully() {
        return false;
    }
}
