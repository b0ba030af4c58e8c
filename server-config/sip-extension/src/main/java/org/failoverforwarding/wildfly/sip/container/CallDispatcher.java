package org.failoverforwarding.wildfly.sip.container;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.management.ObjectName;
import org.failoverforwarding.wildfly.sip.container.lanes.InlineThread;
import org.mobicents.servlet.sip.core.SipApplicationDispatcherImpl;

/** The SIP Servlet dispatcher, which cleans up after a call on the thread that heard of its end. */
final class CallDispatcher extends SipApplicationDispatcherImpl {
    private final ThreadPoolExecutor inline = new CallerRuns();

    @Override
    public ThreadPoolExecutor getAsynchronousExecutor() {
        return InlineThread.takeInline() ? inline : super.getAsynchronousExecutor();
    }

    /** Initialises without a JMX bean: the management model shows what it would show. */
    @Override
    public void init() {
        oname = ObjectName.WILDCARD;
        super.init();
        oname = null;
    }

    private static final class CallerRuns extends ThreadPoolExecutor {
        private CallerRuns() {
            super(0, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        }

        @Override
        public void execute(Runnable command) {
            command.run();
        }
    }
}
