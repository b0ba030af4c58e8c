package org.failoverforwarding.sip.call;

import java.util.Optional;

/**
 * What the caller was told before the final response; there is one early dialog towards the caller (semantics 9.5).
 *
 * @param lastStatus last 18x given, 0 for none
 * @param media the leg whose session description the caller has
 * @param reliable a reliable 18x was given, so the caller's side of the dialog stands (RFC 3262)
 * @param awaited the reliable 18x of a B leg whose PRACK the caller owes
 */
public record EarlyDialog(int lastStatus, Optional<LegId> media, boolean reliable, Optional<AwaitedPrack> awaited) {

    static final EarlyDialog NONE = new EarlyDialog(0, Optional.empty(), false, Optional.empty());

    /** A reliable 18x of a leg, given on to the caller and not yet acknowledged. */
    record AwaitedPrack(LegId leg, MessageRef provisional) {}

    EarlyDialog told(int status) {
        return new EarlyDialog(status, media, reliable, awaited);
    }

    EarlyDialog heard(LegId leg) {
        return new EarlyDialog(lastStatus, Optional.of(leg), reliable, awaited);
    }

    EarlyDialog awaiting(AwaitedPrack prack) {
        return new EarlyDialog(lastStatus, media, true, Optional.of(prack));
    }

    EarlyDialog acknowledged() {
        return new EarlyDialog(lastStatus, media, reliable, Optional.empty());
    }
}
