package org.failoverforwarding.wildfly.sip.container;

import java.net.InetAddress;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import javax.sip.message.Request;
import org.failoverforwarding.wildfly.sip.container.lanes.SourceShares;
import org.failoverforwarding.wildfly.sip.container.stack.Verdict;

/**
 * Whether the container takes new work: not while it is suspended, has no application, or too much waits already.
 *
 * <p>Refusing begins above the limit and ends below half of it (RFC 6357 section 5.3, hysteresis).
 */
final class Load {
    /** Answer to new work which is not welcome. */
    static final Verdict BUSY = new Verdict(Verdict.Action.ANSWER, 503, "Service Unavailable");

    private static final int FULL = 10;
    private static final Set<String> NEVER_REFUSED =
            Set.of(Request.ACK, Request.BYE, Request.CANCEL, Request.PRACK, Request.UPDATE, Request.INFO);

    private final IntSupplier waiting;
    private final int limit;
    private final BooleanSupplier hasApplication;
    private final SourceShares shares;
    private volatile boolean suspended;
    private volatile boolean overloaded;

    /**
     * @param waiting events which wait for a worker
     * @param limit number of them above which new work is refused
     * @param hasApplication whether anybody is there to answer
     * @param shares of the waiting events by source
     */
    Load(IntSupplier waiting, int limit, BooleanSupplier hasApplication, SourceShares shares) {
        this.shares = shares;
        this.waiting = waiting;
        this.limit = limit;
        this.hasApplication = hasApplication;
    }

    void suspend() {
        suspended = true;
    }

    void resume() {
        suspended = false;
    }

    /** True when a new request of that method, outside of any dialog, may come in from that address. */
    boolean welcomes(String method, InetAddress source) {
        return NEVER_REFUSED.contains(method)
                || !suspended
                        && !overloaded()
                        && shares.mayEnter(String.valueOf(source), waiting.getAsInt(), limit)
                        && hasApplication.getAsBoolean();
    }

    /** True when not even messages of calls in progress can be kept; their senders repeat them. */
    boolean full() {
        return waiting.getAsInt() > (long) limit * FULL;
    }

    private boolean overloaded() {
        int now = waiting.getAsInt();
        boolean before = overloaded;
        boolean after = before ? now > limit / 2 : now > limit;
        if (before != after) {
            overloaded = after;
        }
        return after;
    }
}
