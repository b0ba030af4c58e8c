package org.failoverforwarding.it.flow;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.naming.NamingException;
import org.failoverforwarding.api.v1.Account;
import org.failoverforwarding.api.v1.Accounts;
import org.failoverforwarding.api.v1.BlockedCaller;
import org.failoverforwarding.api.v1.BlockedCallers;
import org.failoverforwarding.api.v1.EmergencyMode;
import org.failoverforwarding.api.v1.EmergencyModes;
import org.failoverforwarding.api.v1.IncomingCallAction;
import org.failoverforwarding.api.v1.InheritedRedirects;
import org.failoverforwarding.api.v1.ManagedNumber;
import org.failoverforwarding.api.v1.Redirect;
import org.failoverforwarding.api.v1.SharedRedirects;
import org.failoverforwarding.api.v1.Site;
import org.failoverforwarding.api.v1.TelephoneSystem;
import org.failoverforwarding.api.v1.TelephoneSystems;
import org.failoverforwarding.it.FreePorts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands above a number's own rules: blocked callers, emergency mode, redirects that it inherits. */
@ExtendWith(FlowServers.class)
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class ScreeningFlowsIT {

    private static final String CALLER = "079 111 22 33";

    private final FlowServer server;
    private final int pbx = FreePorts.any();
    private Account account;
    private TelephoneSystem system;

    ScreeningFlowsIT(FlowServer server) {
        this.server = server;
    }

    /** An account of its own: what stands above the numbers would meet other flows. */
    @BeforeEach
    void createAccount() throws NamingException {
        String name = "screened" + pbx;
        account = server.find(Accounts.class).create(Account.draft(name));
        system = server.find(TelephoneSystems.class)
                .create(new TelephoneSystem(
                        0, 0, account.id(), name, name, null, List.of(new Site("127.0.0.1", pbx, "udp")), null, 0))
                .system();
    }

    private ManagedNumber number(IncomingCallAction action, Redirect... redirects) throws NamingException {
        return Rules.number(server, system, action, redirects);
    }

    @Test
    void aBlockedCallerIsRejectedBeforeAnythingRings() throws Exception {
        ManagedNumber number = number(IncomingCallAction.RING_ONLY);
        BlockedCallers blocked = server.find(BlockedCallers.class);
        blocked.block(List.of(BlockedCaller.of(account, CALLER, "Sells wine")));
        try (Flow flow = new Flow(server)) {
            flow.callInVain(number.number(), 603);
        }
        blocked.unblock(account.id(), CALLER);
        try (Flow flow = new Flow(server).with("pbx", pbx, "answers")) {
            flow.call(number.number());
        }
    }

    @Test
    void emergencyModeOfANumberForwardsAsForwardOnlyDoes() throws Exception {
        ManagedNumber number = number(IncomingCallAction.RING_ONLY);
        EmergencyModes modes = server.find(EmergencyModes.class);
        modes.start(EmergencyMode.of(number, FlowServer.MOBILE));
        try (Flow flow = new Flow(server).withCarrier()) {
            flow.call(number.number());
            flow.assertInvite("carrier", "40-actions/FORWARD_ONLY", number.number());
        }
        modes.end(account.id(), number.number());
        try (Flow flow = new Flow(server).with("pbx", pbx, "answers")) {
            flow.call(number.number());
        }
    }

    @Test
    void emergencyModeOfTheAccountTakesCallsToAllItsNumbersEvenRejectedOnes() throws Exception {
        ManagedNumber number = number(IncomingCallAction.REJECT);
        EmergencyModes modes = server.find(EmergencyModes.class);
        modes.start(new EmergencyMode(
                account.id(), "", FlowServer.MOBILE, Instant.now().plusSeconds(600), null, null));
        try (Flow flow = new Flow(server).withCarrier()) {
            flow.call(number.number());
        }
        modes.end(account.id(), "");
        try (Flow flow = new Flow(server)) {
            flow.callInVain(number.number(), 603);
        }
    }

    @Test
    void aNumberWithoutRedirectsUsesThoseOfItsAccount() throws Exception {
        ManagedNumber number = number(IncomingCallAction.RING_ONLY);
        InheritedRedirects inherited = server.find(InheritedRedirects.class);
        SharedRedirects none = inherited.get(account.id(), 0);
        inherited.replace(new SharedRedirects(account.id(), 0, none.version(), List.of(Rules.onFailure())));
        try (Flow flow = new Flow(server).withRefusing("pbx", pbx, 500).withCarrier()) {
            flow.call(number.number());
            flow.assertInvite("carrier", "40-actions/RING_ONLY", number.number());
        }
    }
}
