package org.failoverforwarding.wildfly.sip.deployment;

import jakarta.enterprise.inject.spi.BeanManager;
import java.util.function.Supplier;
import org.jboss.msc.Service;
import org.jboss.msc.service.StartContext;
import org.jboss.msc.service.StopContext;
import org.jboss.weld.context.RequestContext;
import org.jboss.weld.context.unbound.UnboundLiteral;

/** The CDI request scope of SIP threads: one request is one piece of work on a thread. */
final class RequestScope implements Service {
    private final Supplier<BeanManager> beanManager;
    private volatile BeanManager current;
    private volatile RequestContext context;

    RequestScope(Supplier<BeanManager> beanManager) {
        this.beanManager = beanManager;
    }

    @Override
    public void start(StartContext start) {
        current = beanManager.get();
    }

    @Override
    public void stop(StopContext stop) {
        current = null;
        context = null;
    }

    /** The context can be asked for only when the CDI application is complete, hence with the first request. */
    private RequestContext context() {
        RequestContext known = context;
        BeanManager manager = current;
        if (known == null && manager != null) {
            known = manager.createInstance()
                    .select(RequestContext.class, UnboundLiteral.INSTANCE)
                    .get();
            context = known;
        }
        return known;
    }

    /** Begins a request on this thread, unless one is going on; says whether it did. */
    boolean begin() {
        RequestContext request = context();
        if (request == null || request.isActive()) {
            return false;
        }
        request.activate();
        return true;
    }

    /** Ends a request that was begun, and destroys its beans. */
    void end() {
        RequestContext request = context;
        if (request != null) {
            try {
                request.invalidate();
            } finally {
                request.deactivate();
            }
        }
    }
}
