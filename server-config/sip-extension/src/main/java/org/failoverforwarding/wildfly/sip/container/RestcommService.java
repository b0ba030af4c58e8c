package org.failoverforwarding.wildfly.sip.container;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sip.SipStack;
import org.failoverforwarding.wildfly.sip.container.application.ServletMessageFactory;
import org.mobicents.ha.javax.sip.ReplicationStrategy;
import org.mobicents.servlet.sip.SipConnector;
import org.mobicents.servlet.sip.core.SipApplicationDispatcher;
import org.mobicents.servlet.sip.core.SipService;
import org.mobicents.servlet.sip.core.message.OutboundProxy;

/** The settings of the container as the dispatcher asks for them. */
final class RestcommService implements SipService {
    private final SipStack stack;
    private final int workers;
    private final List<SipConnector> connectors = new CopyOnWriteArrayList<>();
    private SipApplicationDispatcher dispatcher;
    private String messageFactory = ServletMessageFactory.class.getName();

    RestcommService(SipStack stack, int workers) {
        this.stack = stack;
        this.workers = workers;
    }

    void add(SipConnector connector) {
        connectors.add(connector);
    }

    void remove(SipConnector connector) {
        connectors.removeIf(each -> each == connector);
    }

    @Override
    public SipApplicationDispatcher getSipApplicationDispatcher() {
        return dispatcher;
    }

    @Override
    public void setSipApplicationDispatcher(SipApplicationDispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Override
    public SipStack getSipStack() {
        return stack;
    }

    @Override
    public SipConnector findSipConnector(String transport) {
        for (SipConnector connector : connectors) {
            if (connector.getTransport().equalsIgnoreCase(transport)) {
                return connector;
            }
        }
        return null;
    }

    @Override
    public SipConnector[] findSipConnectors() {
        return connectors.toArray(SipConnector[]::new);
    }

    @Override
    public boolean isHttpFollowsSip() {
        return false;
    }

    @Override
    public String getJvmRoute() {
        return null;
    }

    @Override
    public OutboundProxy getOutboundProxy() {
        return null;
    }

    @Override
    public int getDispatcherThreadPoolSize() {
        return workers;
    }

    @Override
    public int getCanceledTimerTasksPurgePeriod() {
        return 0;
    }

    @Override
    public boolean isDialogPendingRequestChecking() {
        return false;
    }

    @Override
    public boolean isMd5ContactUserPart() {
        return false;
    }

    @Override
    public ReplicationStrategy getReplicationStrategy() {
        return null;
    }

    @Override
    public int getTagHashMaxLength() {
        return -1;
    }

    @Override
    public int getCallIdMaxLength() {
        return -1;
    }

    @Override
    public String getDnsResolverClass() {
        return null;
    }

    @Override
    public int getDnsTimeout() {
        return 1;
    }

    @Override
    public String getMobicentsSipServletMessageFactoryClassName() {
        return messageFactory;
    }

    @Override
    public void setMobicentsSipServletMessageFactoryClassName(String className) {
        messageFactory = className;
    }

    @Override
    public void stopGracefully(long timeToWait) {
        // the server suspends the container instead
    }

    @Override
    public String getProxyTimerServiceImplementationType() {
        return "Default";
    }

    @Override
    public String getSasTimerServiceImplementationType() {
        return "Default";
    }
}
