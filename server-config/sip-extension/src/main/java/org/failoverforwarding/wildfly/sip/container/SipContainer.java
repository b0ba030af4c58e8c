package org.failoverforwarding.wildfly.sip.container;

import java.util.concurrent.CompletionStage;

/**
 * The SIP stack and the SIP Servlet dispatcher of this server.
 *
 * <p>Restcomm keeps static state, so one instance at a time may be started in a JVM. An instance starts once.
 */
public final class SipContainer {
    private final ContainerConfiguration configuration;

    public SipContainer(ContainerConfiguration configuration) {
        this.configuration = configuration;
    }

    public ContainerConfiguration configuration() {
        return configuration;
    }

    /** Builds stack and dispatcher; connectors stay closed until {@link #openConnectors()}. */
    public void start() throws SipContainerException {
        throw new SipContainerException("not built yet", null);
    }

    /** Closes the connectors and forgets all calls. */
    public void stop() {
        throw new IllegalStateException();
    }

    /** Adds a connector, which opens at once when {@link #openConnectors()} was called before. */
    public void addConnector(ConnectorConfiguration connector) throws SipContainerException {
        throw new SipContainerException(connector.name(), null);
    }

    /** Closes and forgets a connector; an unknown name changes nothing. */
    public void removeConnector(String name) {
        throw new IllegalStateException(name);
    }

    /** Opens all connectors; to be called when the server's deployments are up. */
    public void openConnectors() throws SipContainerException {
        throw new SipContainerException("not built yet", null);
    }

    /**
     * Refuses new calls and other requests outside of dialogs with 503 and Retry-After; calls in progress go on.
     *
     * @return completes when no call is in progress any more, or when {@link #resume()} is called
     */
    public CompletionStage<Void> suspend() {
        throw new IllegalStateException();
    }

    /** Ends what {@link #suspend()} began. */
    public void resume() {
        throw new IllegalStateException();
    }

    /** Dialogs begun by an INVITE and not yet terminated. */
    public long callsInProgress() {
        return metrics().callsInProgress();
    }

    /** Reads all counters and gauges; cheap enough for once a second. */
    public SipMetrics metrics() {
        throw new IllegalStateException();
    }
}
