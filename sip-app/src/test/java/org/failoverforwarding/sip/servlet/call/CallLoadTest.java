package org.failoverforwarding.sip.servlet.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.health.service.ChannelCounter;
import org.failoverforwarding.health.service.HealthReports;
import org.failoverforwarding.locating.ServerLocations;
import org.failoverforwarding.locating.SipHop;
import org.failoverforwarding.locating.SipServer;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.routing.EarlyMedia;
import org.failoverforwarding.routing.LegOutcome;
import org.failoverforwarding.routing.LegPlan;
import org.failoverforwarding.routing.NameAddress;
import org.failoverforwarding.sip.call.LegId;
import org.junit.jupiter.api.Test;

/** A call that comes back is known only as long as its leg is being set up, and only from where the leg went. */
class CallLoadTest {

    private static final PhoneNumber NUMBER = new PhoneNumber("+41442005000");
    private static final String CALLER = "+41796680000";
    private static final TelephoneSystemId PBX = new TelephoneSystemId(1);

    private final List<LegPlan> failedFlows = new ArrayList<>();
    private final CallLoad load = new CallLoad(
            new ChannelCounter(),
            new Healthy(),
            (system, leg) -> failedFlows.add(leg),
            new Reachable(),
            InstantSource.fixed(Instant.EPOCH));

    @Test
    void callIsBeingSetUpAtItsTelephoneSystemUntilThatAnswers() {
        LegPlan leg = leg(LegPlan.Kind.SYSTEM, "", Optional.of(PBX));
        Call call = call(1);
        load.started(call, leg);
        assertTrue(load.isInSetupAt(PBX, CALLER, NUMBER));
        assertFalse(load.isInSetupAt(new TelephoneSystemId(2), CALLER, NUMBER));
        assertFalse(load.isInSetupAt(PBX, "+41796680001", NUMBER));
        assertFalse(load.isInOutboundSetup(CALLER, NUMBER));
        call.plan(new LegId(1), leg);
        load.observed(call, leg, Optional.empty());
        assertTrue(load.isInSetupAt(PBX, CALLER, NUMBER));
        load.connected(call);
        assertFalse(load.isInSetupAt(PBX, CALLER, NUMBER));
    }

    @Test
    void redirectToTheOutsideIsBeingSetUpThereUntilItsLegIsOver() {
        LegPlan leg = leg(LegPlan.Kind.EXTERNAL, "Fallback", Optional.empty());
        Call call = call(1);
        load.started(call, leg);
        assertTrue(load.isInOutboundSetup("41796680000", NUMBER));
        load.closed(call, leg);
        assertFalse(load.isInOutboundSetup("41796680000", NUMBER));
    }

    @Test
    void legThatFoundNoFlowIsTold() {
        LegPlan leg = leg(LegPlan.Kind.SYSTEM, "", Optional.of(PBX));
        Call call = call(1);
        load.started(call, leg);
        load.observed(call, leg, Optional.of(LegOutcome.response(480, false)));
        assertEquals(List.of(), failedFlows);
        load.observed(call, leg, Optional.of(LegOutcome.response(430, false)));
        assertEquals(List.of(leg), failedFlows);
    }

    @Test
    void twoCallsOfTheSamePairEndApart() {
        LegPlan leg = leg(LegPlan.Kind.SYSTEM, "", Optional.of(PBX));
        Call first = call(1);
        Call second = call(2);
        load.started(first, leg);
        load.started(second, leg);
        load.closed(first, leg);
        assertTrue(load.isInSetupAt(PBX, CALLER, NUMBER));
        load.closed(second, leg);
        assertFalse(load.isInSetupAt(PBX, CALLER, NUMBER));
    }

    private static Call call(long number) {
        CalledParty called = new CalledParty(new AccountId(1), Optional.of(NUMBER));
        return new Call(number, null, called, null, null, InstantSource.fixed(Instant.EPOCH));
    }

    private static LegPlan leg(LegPlan.Kind kind, String redirect, Optional<TelephoneSystemId> system) {
        NameAddress party = new NameAddress("", "sip:" + CALLER + "@pbx.example.ch");
        Duration second = Duration.ofSeconds(1);
        return new LegPlan(
                kind,
                "",
                redirect,
                Optional.empty(),
                system,
                "sip:a@192.0.2.1",
                "",
                List.of(),
                party,
                party,
                List.of(),
                70,
                second,
                second,
                second,
                EarlyMedia.AFTER_180);
    }

    /** Reports about systems are not what is looked at here. */
    private static final class Healthy implements HealthReports {
        @Override
        public void answered(TelephoneSystemId system) {}

        @Override
        public void ended(TelephoneSystemId system, LegOutcome outcome) {}

        @Override
        public boolean mayTryRecovering(TelephoneSystemId system, Instant at) {
            return true;
        }
    }

    /** Nor is where servers are. */
    private static final class Reachable implements ServerLocations {
        @Override
        public List<SipHop> hops(SipServer server) {
            return server.address().stream().toList();
        }

        @Override
        public <T> List<T> last(List<T> ways, Function<T, SipHop> hop) {
            return ways;
        }

        @Override
        public boolean isAt(SipServer server, String address) {
            return false;
        }

        @Override
        public void failed(SipHop hop) {}

        @Override
        public void works(SipHop hop) {}
    }
}
