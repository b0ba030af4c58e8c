package org.failoverforwarding.routing;

import java.time.Duration;
import java.util.Optional;
import org.failoverforwarding.forwarding.CallingPartyDisplay;
import org.failoverforwarding.forwarding.CustomDisplay;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.RuleLevel;
import org.failoverforwarding.forwarding.Target;

/** One target in the chain, with what its redirect says of it. */
record Candidate(
        Target target,
        String designation,
        Duration ringTime,
        CallingPartyDisplay display,
        Optional<CustomDisplay> custom,
        boolean voicemail,
        Optional<RuleLevel> inheritedFrom) {

    private static final Duration VOICEMAIL_RING_TIME = Duration.ofSeconds(20);

    /** @param level where an inherited redirect stands; empty for a number's own */
    static Candidate of(Redirect redirect, Target target, Optional<RuleLevel> level) {
        return new Candidate(
                target,
                redirect.designation(),
                redirect.ringTime(),
                redirect.display(),
                redirect.customDisplay(),
                false,
                level);
    }

    static Candidate voicemail(Target target) {
        return new Candidate(
                target,
                "",
                VOICEMAIL_RING_TIME,
                CallingPartyDisplay.CALLER_NUMBER_AND_NAME,
                Optional.empty(),
                true,
                Optional.empty());
    }

    /** A place to which the system itself sent the call on. */
    static Candidate deflected(Target target, Duration ringTime) {
        return new Candidate(
                target,
                "",
                ringTime,
                CallingPartyDisplay.CALLER_NUMBER_AND_NAME,
                Optional.empty(),
                false,
                Optional.empty());
    }

    /** Where the emergency mode sends every call. */
    static Candidate emergency(Target target, Duration ringTime) {
        return deflected(target, ringTime);
    }

    /** The target is shown the caller's own number. */
    boolean showsCallerNumber() {
        return display == CallingPartyDisplay.CALLER_NUMBER_AND_NAME
                || display == CallingPartyDisplay.CALLER_NUMBER_FORWARDER_NAME;
    }

    Candidate showing(CallingPartyDisplay other) {
        return new Candidate(target, designation, ringTime, other, custom, voicemail, inheritedFrom);
    }
}
