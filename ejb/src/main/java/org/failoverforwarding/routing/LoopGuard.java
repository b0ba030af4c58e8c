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
        if (isBackFromCarrier(context)) {
            return Optional.of(Loop.HAIRPIN);
        }
        return isBackFromSystem(context) ? Optional.of(Loop.OWN_SYSTEM) : Optional.empty();
    }

    private static boolean isBackFromCarrier(CallContext context) {
        return context.call().origin().carrier().isPresent()
                && context.around()
                        .live()
                        .isInOutboundSetup(
                                context.caller().user(), context.snapshot().number());
    }

    private static boolean isBackFromSystem(CallContext context) {
        return context.call()
                .origin()
                .system()
                .filter(system -> context.around()
                        .live()
                        .isInSetupAt(
                                system.id(),
                                context.caller().user(),
                                context.snapshot().number()))
                .isPresent();
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
        /** A telephone system sent the call that it is being rung for back to the same number (RFC 5393 §4.2). */
        OWN_SYSTEM(482, Optional.empty()),
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
