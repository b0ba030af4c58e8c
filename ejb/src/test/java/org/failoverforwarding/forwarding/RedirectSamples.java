package org.failoverforwarding.forwarding;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.forwarding.times.ActiveTimesRefused;
import org.failoverforwarding.forwarding.times.ActiveTimesText;
import org.failoverforwarding.number.PhoneNumber;

/** Redirects of the tests, and variations of them. */
public final class RedirectSamples {

    private RedirectSamples() {}

    /** A redirect as made without a special choice of triggers. */
    public static Redirect redirect(String designation, Target... targets) {
        return redirect(designation, EnumSet.complementOf(EnumSet.of(Trigger.ALWAYS, Trigger.DEFLECTED)), targets);
    }

    public static Redirect redirect(String designation, Set<Trigger> triggers, Target... targets) {
        return new Redirect(
                designation.hashCode(),
                designation,
                true,
                triggers,
                List.of(targets),
                ForwardingOrder.AS_LISTED,
                Duration.ofSeconds(20),
                CallingPartyDisplay.CALLER_NUMBER_AND_NAME,
                Optional.empty(),
                ActiveTimes.EVERY_DAY);
    }

    public static Target external(PhoneNumber number) {
        return new Target.ExternalNumber(number);
    }

    public static Target internal(PhoneNumber number) {
        return new Target.InternalNumber(number);
    }

    public static Redirect ringing(Redirect r, int seconds) {
        return varied(r, r.order(), Duration.ofSeconds(seconds), r.display(), r.customDisplay(), r.activeTimes());
    }

    public static Redirect simultaneous(Redirect r) {
        return varied(r, ForwardingOrder.SIMULTANEOUS, r.ringTime(), r.display(), r.customDisplay(), r.activeTimes());
    }

    public static Redirect at(Redirect r, String times) throws ActiveTimesRefused {
        return varied(r, r.order(), r.ringTime(), r.display(), r.customDisplay(), ActiveTimesText.parse(times));
    }

    public static Redirect showing(Redirect r, CallingPartyDisplay display) {
        return varied(r, r.order(), r.ringTime(), display, Optional.empty(), r.activeTimes());
    }

    /** A redirect with a display of its own, which may be missing. */
    public static Redirect showing(Redirect r, Optional<CustomDisplay> custom) {
        return varied(r, r.order(), r.ringTime(), CallingPartyDisplay.CUSTOM, custom, r.activeTimes());
    }

    private static Redirect varied(
            Redirect r,
            ForwardingOrder order,
            Duration ringTime,
            CallingPartyDisplay display,
            Optional<CustomDisplay> custom,
            ActiveTimes times) {
        return new Redirect(
                r.id(),
                r.designation(),
                r.enabled(),
                r.triggers(),
                r.targets(),
                order,
                ringTime,
                display,
                custom,
                times);
    }
}
