package org.failoverforwarding.wildfly.sip.container;

import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javax.sip.message.Request;
import org.failoverforwarding.wildfly.sip.container.lanes.CallLanes;
import org.failoverforwarding.wildfly.sip.container.lanes.SourceShares;
import org.failoverforwarding.wildfly.sip.container.stack.Verdict;

/** Whether the container takes new work: not while it is suspended, has no application, or has too much to do already. */
final class Load {
    /** Answer to new work which is not welcome. */
    static final Verdict BUSY = new Verdict(Verdict.Action.ANSWER, 503, "Service Unavailable");

    private static final int FULL = 10;

    private final CallLanes lanes;
    private final int limit;
    private final BooleanSupplier hasApplication;
    private final SourceShares shares;
    private final OverloadGovernor governor;
    private volatile boolean suspended;
    private volatile Predicate<String> registered = aor -> false;

    /**
     * @param lanes where work waits
     * @param limit number of waiting events above which new work is refused
     * @param hasApplication whether anybody is there to answer
     * @param shares of the waiting requests by source
     */
    Load(CallLanes lanes, int limit, BooleanSupplier hasApplication, SourceShares shares) {
        this.lanes = lanes;
        this.limit = limit;
        this.hasApplication = hasApplication;
        this.shares = shares;
        this.governor = new OverloadGovernor(limit);
    }

    void suspend() {
        suspended = true;
    }

    void resume() {
        suspended = false;
    }

    /** Lets an application say which addresses of record have a binding. */
    void knowRegistered(Predicate<String> registered) {
        this.registered = registered;
    }

    /** True when there is somebody to take new work. */
    boolean isOpen() {
        return !suspended && hasApplication.getAsBoolean();
    }

    /**
     * True when there is room for a request which begins something. The same request gets the same answer as long as the
     * load is the same, so a repetition is no second chance. A renewal is welcome whatever else waits.
     *
     * @param method its method
     * @param aor the URI in its To
     * @param source the address it came from
     * @param branch what tells it from all others
     */
    boolean welcomes(String method, String aor, String source, String branch) {
        boolean room = shares.mayEnter(source, lanes.waiting(), limit);
        if (Request.REGISTER.equals(method)) {
            return room || isRenewal(aor);
        }
        double refused = refusedShare();
        return room && (refused == 0 || lot(branch) >= refused * shares.weight(source));
    }

    /** True when the address of record, whose REGISTER it is, has a binding. */
    boolean isRenewal(String aor) {
        return registered.test(aor);
    }

    private double refusedShare() {
        return governor.refusedShare(lanes.delay().standingNanos(), lanes.waiting());
    }

    /** The share of new calls which is refused now, in percent. */
    int refusedPercent() {
        return (int) Math.round(100 * refusedShare());
    }

    /** True when not even messages of calls in progress can be kept; their senders repeat them. */
    boolean isFull() {
        return lanes.waiting() > (long) limit * FULL;
    }

    /** A number from 0 to 1 which belongs to the branch. */
    private static double lot(String branch) {
        int mixed = branch.hashCode() * 0x9E3779B9;
        mixed = (mixed ^ mixed >>> 15) * 0x85EBCA6B;
        return (mixed >>> 1) / (double) Integer.MAX_VALUE;
    }
}
