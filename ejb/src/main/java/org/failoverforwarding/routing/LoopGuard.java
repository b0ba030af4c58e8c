package org.failoverforwarding.routing;

import java.util.Optional;

/** Stops calls that run in circles (semantics 9.6). */
final class LoopGuard {

    private LoopGuard() {}

    /** Why the call must not go on at all, if so. */
    static Optional<Loop> judge(CallContext context) {
        IncomingCall call = context.call();
        if (call.maxForwards() <= 0) {
            return Optional.of(Loop.MAX_FORWARDS);
        }
        boolean hairpin = call.origin().carrier().isPresent()
                && context.around()
                        .live()
                        .isInOutboundSetup(
                                context.caller().user(), context.snapshot().number());
        return hairpin ? Optional.of(Loop.HAIRPIN) : Optional.empty();
    }

    /** No further diversion is allowed. */
    static boolean isAtLimit(CallContext context) {
        return context.earlier().count() >= context.around().settings().diversionLimit();
    }

    /** The rule that stops a call, with the answer to its caller. */
    enum Loop {
        /** RFC 3261 §16.3. */
        MAX_FORWARDS(483, Optional.empty()),
        /** The call came back from the public network; 480 with Q.850 25 ends it there (exchange routing error). */
        HAIRPIN(480, Optional.of("Q.850;cause=25;text=\"Exchange routing error\"")),
        DIVERSION_LIMIT(480, Optional.empty());

        private final int status;
        private final Optional<String> reason;

        Loop(int status, Optional<String> reason) {
            this.status = status;
            this.reason = reason;
        }

        int status() {
            return status;
        }

        Optional<String> reason() {
            return reason;
        }
    }
}
