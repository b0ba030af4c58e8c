package org.failoverforwarding.routing;

/** One call with the rules of its number and what it is planned with; the same for all its steps. */
record CallContext(
        Surroundings around,
        IncomingCall call,
        RoutingSnapshot snapshot,
        CallerIdentity caller,
        TriggerClassifier classifier,
        EarlierDiversions earlier) {

    static CallContext of(Surroundings around, IncomingCall call, RoutingSnapshot snapshot) {
        return new CallContext(
                around,
                call,
                snapshot,
                CallerIdentity.of(call),
                TriggerClassifier.of(snapshot),
                EarlierDiversions.of(call));
    }

    boolean isProtected() {
        return call.isProtected();
    }

    String realm() {
        return around.settings().realm();
    }
}
