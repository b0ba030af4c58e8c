package org.failoverforwarding.it.flow;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.naming.NamingException;
import org.failoverforwarding.api.v1.CallingPartyDisplay;
import org.failoverforwarding.api.v1.CustomDisplay;
import org.failoverforwarding.api.v1.IncomingCallAction;
import org.failoverforwarding.api.v1.ManagedNumber;
import org.failoverforwarding.api.v1.Numbers;
import org.failoverforwarding.api.v1.Redirect;
import org.failoverforwarding.api.v1.TelephoneSystem;
import org.failoverforwarding.api.v1.Trigger;

/** The number of a flow with its rules. */
final class Rules {

    private static final int RING_TIME = 5;

    private Rules() {}

    /** A number with one redirect, and where it goes. */
    static ManagedNumber number(
            FlowServer server, TelephoneSystem system, IncomingCallAction action, Redirect... redirects)
            throws NamingException {
        return server.find(Numbers.class)
                .create(new ManagedNumber(
                        server.nextNumber(),
                        0,
                        system.account(),
                        system.id(),
                        "",
                        "Muster AG",
                        action,
                        RING_TIME,
                        null,
                        List.of(redirects),
                        null,
                        Map.of(),
                        false));
    }

    /** A redirect to the mobile for these triggers. */
    static Redirect toMobile(Set<Trigger> triggers, CallingPartyDisplay display, CustomDisplay custom) {
        return new Redirect(
                0, "Fallback", true, triggers, List.of(FlowServer.MOBILE), null, RING_TIME, display, custom, null);
    }

    /** A redirect to the mobile for one trigger alone. */
    static Redirect toMobile(Trigger trigger) {
        return toMobile(Set.of(trigger), CallingPartyDisplay.CALLER_NUMBER_AND_NAME, null);
    }

    /** A redirect to the mobile for every failure. */
    static Redirect onFailure() {
        return toMobile(
                EnumSet.complementOf(EnumSet.of(Trigger.ALWAYS, Trigger.DEFLECTED)),
                CallingPartyDisplay.CALLER_NUMBER_AND_NAME,
                null);
    }
}
