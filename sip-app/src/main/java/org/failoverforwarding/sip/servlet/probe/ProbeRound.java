package org.failoverforwarding.sip.servlet.probe;

import org.failoverforwarding.health.HealthSignal;

/** The ways by which one system is being asked, until one has answered or all are silent. */
final class ProbeRound {

    private final ProbeRounds.Conclusion conclusion;
    private int open;
    private boolean concluded;
    private boolean silent;

    ProbeRound(int ways, ProbeRounds.Conclusion conclusion) {
        this.open = ways;
        this.conclusion = conclusion;
    }

    /** One way has shown this; {@link HealthSignal#TRANSPORT_FAILED} holds only where it holds for all. */
    void ended(HealthSignal signal) {
        if (concludes(signal)) {
            boolean alive = signal == HealthSignal.PROBE_ANSWERED;
            conclusion.concluded(alive || !silent ? signal : HealthSignal.PROBE_UNANSWERED);
        }
    }

    private synchronized boolean concludes(HealthSignal signal) {
        open--;
        silent |= signal == HealthSignal.PROBE_UNANSWERED;
        boolean last = signal == HealthSignal.PROBE_ANSWERED || open == 0;
        boolean first = last && !concluded;
        concluded |= last;
        return first;
    }
}
