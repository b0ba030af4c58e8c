package org.failoverforwarding.wildfly.sip.container.application;

import java.io.Serializable;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.servlet.sip.ServletTimer;
import javax.servlet.sip.SipApplicationSession;
import javax.servlet.sip.TimerListener;
import org.failoverforwarding.wildfly.sip.container.lanes.CallLanes;
import org.mobicents.servlet.sip.core.session.MobicentsSipApplicationSession;
import org.mobicents.servlet.sip.core.timers.ServletTimerImpl;
import org.mobicents.servlet.sip.core.timers.SipServletTimerService;

/** The timer service of one application: one thread counts, the worker threads call the application. */
final class CallTimers implements SipServletTimerService {
    private static final long serialVersionUID = 1L;

    private final transient CallLanes lanes;
    private final transient ScheduledThreadPoolExecutor clock;

    CallTimers(String application, CallLanes lanes) {
        this.lanes = lanes;
        clock = new ScheduledThreadPoolExecutor(1, runnable -> SipThreads.daemon(application + "-sip-timer", runnable));
        clock.setRemoveOnCancelPolicy(true);
    }

    @Override
    public ServletTimer createTimer(
            SipApplicationSession session, long delayMillis, boolean isPersistent, Serializable info) {
        MobicentsSipApplicationSession owner = valid(session);
        ServletTimerImpl timer = new ServletTimerImpl(info, delayMillis, listener(owner), owner);
        timer.setFuture(clock.schedule(() -> fire(timer, owner), delayMillis, TimeUnit.MILLISECONDS));
        owner.addServletTimer(timer);
        return timer;
    }

    @Override
    public ServletTimer createTimer(
            SipApplicationSession session,
            long delayMillis,
            long periodMillis,
            boolean fixedDelay,
            boolean isPersistent,
            Serializable info) {
        if (periodMillis < 1) {
            throw new IllegalArgumentException("period " + periodMillis);
        }
        MobicentsSipApplicationSession owner = valid(session);
        ServletTimerImpl timer =
                new ServletTimerImpl(info, delayMillis, fixedDelay, periodMillis, listener(owner), owner);
        timer.setFuture(
                clock.scheduleAtFixedRate(() -> fire(timer, owner), delayMillis, periodMillis, TimeUnit.MILLISECONDS));
        owner.addServletTimer(timer);
        return timer;
    }

    private void fire(ServletTimerImpl timer, MobicentsSipApplicationSession owner) {
        lanes.submit(owner.getKey().getId(), () -> {
            if (owner.isValid()) {
                timer.run();
            }
        });
    }

    private static MobicentsSipApplicationSession valid(SipApplicationSession session) {
        if (!session.isValid()) {
            throw new IllegalStateException("the application session is invalid");
        }
        return (MobicentsSipApplicationSession) session;
    }

    private static TimerListener listener(MobicentsSipApplicationSession session) {
        TimerListener listener = session.getSipContext().getListeners().getTimerListener();
        if (listener == null) {
            throw new IllegalStateException("the application has no TimerListener");
        }
        return new LoggedTimerListener(listener, session.getApplicationName());
    }

    @Override
    public void start() {
        clock.prestartCoreThread();
    }

    @Override
    public void stop() {
        clock.shutdownNow();
    }

    @Override
    public boolean isStarted() {
        return !clock.isShutdown();
    }
}
