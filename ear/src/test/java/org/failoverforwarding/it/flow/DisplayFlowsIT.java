package org.failoverforwarding.it.flow;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.failoverforwarding.api.v1.CallingPartyDisplay;
import org.failoverforwarding.api.v1.CustomDisplay;
import org.failoverforwarding.api.v1.IncomingCallAction;
import org.failoverforwarding.api.v1.ManagedNumber;
import org.failoverforwarding.api.v1.Trigger;
import org.failoverforwarding.it.SipText;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the target of a redirect sees of the caller, word by word; a withheld caller stays withheld in every display. */
@ExtendWith(FlowServers.class)
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class DisplayFlowsIT {

    private static final String TEMPLATE = "{callerName} {callerNumber} via {forwarderName}";
    private static final String CALLER = "791112233";

    private final FlowServer server;

    DisplayFlowsIT(FlowServer server) {
        this.server = server;
    }

    private void assertSeen(CallingPartyDisplay display, String from, String privacy, String file) throws Exception {
        CustomDisplay custom = display == CallingPartyDisplay.CUSTOM
                ? new CustomDisplay("+41442005090", TEMPLATE)
                : CustomDisplay.NONE;
        ManagedNumber number = Rules.number(
                server,
                server.system(0).system(),
                IncomingCallAction.RING_THEN_FORWARD,
                Rules.toMobile(Set.of(Trigger.NOT_REGISTERED), display, custom));
        try (Flow flow = new Flow(server).withCarrier()) {
            flow.call(number.number(), "50-displays/caller", Map.of("from", from, "privacy", privacy));
            flow.assertInvite("carrier", "50-displays/" + file, number.number());
            if (privacy.equals("id")) {
                assertHidden(flow.seenBy("carrier").get(0));
            }
        }
    }

    /** Only the identity asserted towards the trusted carrier may tell who calls (RFC 3325). */
    private static void assertHidden(SipText invite) {
        assertFalse(invite.headers().stream()
                .filter(header -> !header.startsWith("P-Asserted-Identity:"))
                .anyMatch(header -> header.contains(CALLER)));
    }

    @ParameterizedTest
    @EnumSource(CallingPartyDisplay.class)
    void shownCaller(CallingPartyDisplay display) throws Exception {
        assertSeen(display, "\"Anna Caller\" <sip:+41791112233@127.0.0.1>", "none", display.name());
    }

    @ParameterizedTest
    @EnumSource(CallingPartyDisplay.class)
    void withheldCaller(CallingPartyDisplay display) throws Exception {
        assertSeen(display, "\"Anonymous\" <sip:anonymous@anonymous.invalid>", "id", display.name() + "-withheld");
    }
}
