package org.failoverforwarding.wildfly.sip;

import java.util.concurrent.CompletionStage;
import org.failoverforwarding.wildfly.sip._private.SipLogger;
import org.failoverforwarding.wildfly.sip.container.SipContainer;
import org.failoverforwarding.wildfly.sip.container.SipContainerException;
import org.jboss.as.server.suspend.ServerResumeContext;
import org.jboss.as.server.suspend.ServerSuspendContext;
import org.jboss.as.server.suspend.SuspendableActivity;
import org.jboss.as.server.suspend.SuspendableActivityRegistry;
import org.jboss.as.server.suspend.SuspensionStateProvider.State;

/**
 * Ties a container to the server's life: connectors open when the booting server resumes, which is after its
 * deployments are up; a suspended server refuses new calls and waits for those in progress.
 */
final class SuspendableContainer implements SuspendableActivity {
    private final SipContainer container;
    private final SuspendableActivityRegistry registry;
    private boolean open;

    SuspendableContainer(SipContainer container, SuspendableActivityRegistry registry) {
        this.container = container;
        this.registry = registry;
    }

    SipContainer container() {
        return container;
    }

    void start() throws SipContainerException {
        container.start();
        // first to be suspended, last to be resumed
        registry.registerActivity(this, SuspendableActivityRegistry.SuspendPriority.FIRST);
        if (registry.getState() == State.RUNNING) {
            open();
        }
    }

    void stop() {
        registry.unregisterActivity(this);
        container.stop();
    }

    @Override
    public CompletionStage<Void> suspend(ServerSuspendContext context) {
        return context.isStarting() ? COMPLETED : container.suspend();
    }

    @Override
    public CompletionStage<Void> resume(ServerResumeContext context) {
        open();
        container.resume();
        return COMPLETED;
    }

    private synchronized void open() {
        if (open) {
            return;
        }
        try {
            container.openConnectors();
            open = true;
        } catch (SipContainerException e) {
            SipLogger.ROOT_LOGGER.connectorsNotOpened(e);
        }
    }
}
