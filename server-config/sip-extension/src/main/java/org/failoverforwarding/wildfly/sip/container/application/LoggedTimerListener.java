package org.failoverforwarding.wildfly.sip.container.application;

import javax.servlet.sip.ServletTimer;
import javax.servlet.sip.TimerListener;
import org.failoverforwarding.wildfly.sip._private.SipLogger;

/** Calls a timer listener and logs what it throws. */
record LoggedTimerListener(TimerListener listener, String application) implements TimerListener {
    @Override
    public void timeout(ServletTimer timer) {
        try {
            listener.timeout(timer);
        } catch (RuntimeException | LinkageError e) {
            SipLogger.ROOT_LOGGER.timerThrew(application, e);
        }
    }
}
