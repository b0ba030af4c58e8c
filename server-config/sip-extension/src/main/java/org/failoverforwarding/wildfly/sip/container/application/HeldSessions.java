package org.failoverforwarding.wildfly.sip.container.application;

import java.util.IdentityHashMap;
import java.util.Map;
import org.mobicents.servlet.sip.core.session.MobicentsSipApplicationSession;

/** Which application sessions the current thread holds, how often it entered them, and when it gives them back. */
final class HeldSessions {
    private static final ThreadLocal<HeldSessions> CURRENT = ThreadLocal.withInitial(HeldSessions::new);

    private final Map<MobicentsSipApplicationSession, int[]> held = new IdentityHashMap<>(4);
    private int depth;

    private HeldSessions() {}

    static HeldSessions ofThread() {
        return CURRENT.get();
    }

    /** Begins a piece of work on {@code session}; waits until no other thread works on it. */
    void enter(MobicentsSipApplicationSession session) {
        depth++;
        if (session != null) {
            hold(session);
        }
    }

    /** Keeps a session which was created or looked up in the middle of the work until the work ends. */
    void join(MobicentsSipApplicationSession session) {
        if (depth > 0 && session != null && !held.containsKey(session)) {
            hold(session);
        }
    }

    /** Ends what {@link #enter} began. */
    void exit(MobicentsSipApplicationSession session) {
        depth = Math.max(0, depth - 1);
        int[] count = session == null ? null : held.get(session);
        if (count != null && --count[0] == 0) {
            held.remove(session);
            session.release();
        }
        if (depth == 0 && !held.isEmpty()) {
            held.keySet().forEach(MobicentsSipApplicationSession::release);
            held.clear();
        }
    }

    private void hold(MobicentsSipApplicationSession session) {
        int[] count = held.get(session);
        if (count == null) {
            session.acquire();
            held.put(session, new int[] {1});
        } else {
            count[0]++;
        }
    }
}
