package org.failoverforwarding.sip.call;

import java.util.List;

/** What a call became by an event, and what is to be done for it, in order. */
public record Step(CallState state, List<CallAction> actions) {

    public Step {
        actions = List.copyOf(actions);
    }
}
