package org.failoverforwarding.sip.servlet.call;

import java.time.Duration;
import java.util.concurrent.Executor;
import javax.servlet.sip.SipApplicationSession;
import javax.servlet.sip.SipSession;
import org.failoverforwarding.callhistory.CallJournal;
import org.failoverforwarding.sip.call.CallEvent;
import org.failoverforwarding.sip.call.CallReport;
import org.failoverforwarding.sip.call.CallTimer;
import org.jboss.logging.Logger;

/**
 * What all calls of this node share.
 *
 * @param threads run what timers lead to, so that the wheel itself never waits for a peer
 */
record CallPlatform(
        CallRegistry registry,
        LegInvites invites,
        CallLoad load,
        TimerWheel wheel,
        Executor threads,
        CallJournal journal,
        CallCounters counters) {

    private static final Logger LOG = Logger.getLogger(CallPlatform.class);

    /** Long enough for the container to be done with the message that ended the call. */
    private static final Duration TIDY_UP = Duration.ofMillis(200);

    TimerWheel.Entry setTimer(Call call, CallTimer timer, Duration delay) {
        return wheel.set(delay, () -> threads.execute(() -> call.post(expiry(call, timer))));
    }

    /** The container keeps 100 Trying to itself (JSR 289 §6.2.1) but shows it in the state of the session. */
    private static CallEvent expiry(Call call, CallTimer timer) {
        boolean tried = timer.kind() == CallTimer.Kind.FIRST_RESPONSE
                && call.slot(timer.leg()).map(CallPlatform::hasTried).orElse(false);
        return tried
                ? new CallEvent.Progressed(timer.leg(), 100, new SipMessage(call.invite()), false, false)
                : new CallEvent.Expired(timer);
    }

    private static boolean hasTried(LegSlot slot) {
        return slot.session().isValid() && slot.session().getState() == SipSession.State.EARLY;
    }

    void report(Call call, CallReport report) {
        counters.ended(report);
        CallRecords.of(call, report).ifPresent(journal::record);
        LOG.debugf(
                "FFCAL002 Call %s to %s: %s, status %d, %d legs",
                call.incoming().callId(),
                call.incoming().calledUser(),
                report.result(),
                report.finalStatus(),
                report.attempts().size());
    }

    /** Lets the call go, and with it what the container may still hold for it. */
    void forget(Call call) {
        load.ended(call);
        registry.remove(call);
        SipApplicationSession application = call.invite().getApplicationSession();
        wheel.set(TIDY_UP, () -> tidyUp(application));
    }

    private static void tidyUp(SipApplicationSession application) {
        try {
            if (application.isValid()) {
                application.invalidate();
            }
        } catch (IllegalStateException alreadyGone) {
            LOG.debugf("Application session %s ended by itself", application.getId());
        }
    }
}
