package org.failoverforwarding.guard.service;

import java.util.List;
import org.failoverforwarding.guard.Ban;
import org.failoverforwarding.guard.GuardLimits;
import org.failoverforwarding.guard.GuardReport;

/**
 * Shows administrators what the guard of this server does to misbehaving sources, and lifts bans. The bean lives in the
 * SIP application: other modules take it by {@code @EJB}, not by {@code @Inject}.
 */
public interface GuardService {

    /** Sources banned now, the newest ban first. */
    List<Ban> bans();

    /**
     * Ends a ban before its time and forgets the failures which led to it.
     *
     * @param source as in {@link Ban#source()}, or any address in it
     * @return false when that source is not banned
     */
    boolean lift(String source);

    /** Limits in force. */
    GuardLimits limits();

    /** Counters since the server started. */
    GuardReport report();
}
