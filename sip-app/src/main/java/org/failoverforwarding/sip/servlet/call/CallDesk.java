package org.failoverforwarding.sip.servlet.call;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.servlet.sip.SipServletRequest;
import javax.servlet.sip.SipServletResponse;
import org.failoverforwarding.number.NumberPlan;
import org.failoverforwarding.routing.AccountSnapshot;
import org.failoverforwarding.routing.CallOrigin;
import org.failoverforwarding.routing.CalledNumbers;
import org.failoverforwarding.routing.IncomingCall;
import org.failoverforwarding.routing.OutsideCalls;
import org.failoverforwarding.routing.OwnCallers;
import org.failoverforwarding.routing.Route;
import org.failoverforwarding.routing.RoutePlanner;
import org.failoverforwarding.routing.RoutingDirectory;
import org.failoverforwarding.routing.RoutingSnapshot;
import org.failoverforwarding.routing.SystemState;
import org.failoverforwarding.sip.call.CallEvent;
import org.failoverforwarding.sip.call.FailoverEngine;

/** Takes new calls: finds the rules of the called number and starts the call, or refuses it. */
final class CallDesk {

    private final CallPlatform platform;
    private final CallSettings settings;
    private final CarrierPeers peers;
    private final CertifiedTrunks trunks;
    private final CalledNumbers numbers;
    private final OwnCallers owners;
    private final RoutePlanner planner;
    private final OutsideCalls outsideCalls;
    private final RoutingDirectory directory;
    private final NumberPlan plan;
    private final FailoverEngine engine;
    private final InstantSource clock = InstantSource.system();

    CallDesk(
            CallPlatform platform,
            CallSettings settings,
            CarrierPeers peers,
            RoutingDirectory directory,
            SystemState.Source systems,
            NumberPlan plan) {
        this.platform = platform;
        this.settings = settings;
        this.peers = peers;
        this.trunks = new CertifiedTrunks(directory);
        this.numbers = new CalledNumbers(directory, plan, settings.routing());
        this.owners = new OwnCallers(directory, plan, settings.routing());
        this.planner = new RoutePlanner(
                directory, systems, settings.carriers(), settings.routing(), plan, platform.load(), clock);
        this.outsideCalls = new OutsideCalls(
                directory, systems, settings.carriers(), settings.routing(), plan, platform.load(), clock);
        this.directory = directory;
        this.plan = plan;
        this.engine = new FailoverEngine(settings.limits());
    }

    CarrierPeers peers() {
        return peers;
    }

    CertifiedTrunks trunks() {
        return trunks;
    }

    CallSettings settings() {
        return settings;
    }

    CallPlatform platform() {
        return platform;
    }

    void take(SipServletRequest invite, CallOrigin origin) throws IOException {
        if (invite.getMaxForwards() == 0) {
            refuse(invite, SipServletResponse.SC_TOO_MANY_HOPS);
            return;
        }
        if (requiresUnknown(invite)) {
            return;
        }
        IncomingCall incoming = owners.named(CallerTexts.read(invite, origin, clock.instant()));
        Optional<RoutingSnapshot> called = numbers.find(incoming);
        if (called.isPresent()) {
            RoutingSnapshot rules = called.get();
            start(invite, incoming, CalledParty.of(rules), incoming::isProtected, () -> planner.plan(incoming, rules));
        } else if (account(origin).isPresent()) {
            CalledParty outside =
                    CalledParty.outside(incoming.calledUser(), account(origin).get(), plan);
            start(invite, incoming, outside, () -> outsideCalls.isUrgent(incoming), () -> outsideCalls.plan(incoming));
        } else {
            platform.counters().unknownNumber();
            refuse(invite, SipServletResponse.SC_NOT_FOUND);
        }
    }

    private Optional<AccountSnapshot> account(CallOrigin origin) {
        return origin.system().flatMap(system -> directory.account(system.account()));
    }

    private void start(
            SipServletRequest invite,
            IncomingCall incoming,
            CalledParty called,
            BooleanSupplier urgent,
            Supplier<Route> way)
            throws IOException {
        if (!platform.registry().reserve(urgent)) {
            refuse(invite, SipServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        Route route = planned(way);
        Call call = new Call(platform.registry().nextNumber(), incoming, called, invite, engine, clock);
        call.executedBy(new ActionExecutor(call, platform));
        handle(invite);
        invite.getApplicationSession().setExpires(0);
        invite.getSession().setAttribute(LegKey.ATTRIBUTE, new LegKey(call.number(), 0));
        platform.registry().add(call);
        call.post(new CallEvent.Arrived(route));
    }

    private static void handle(SipServletRequest invite) throws IOException {
        try {
            invite.getSession().setHandler(LegInvites.HANDLER);
        } catch (ServletException e) {
            throw new IOException("No servlet for calls", e);
        }
    }

    private Route planned(Supplier<Route> way) {
        try {
            return way.get();
        } catch (RuntimeException e) {
            platform.registry().release();
            throw e;
        }
    }

    /** RFC 3261 §8.2.2.3. */
    private static boolean requiresUnknown(SipServletRequest invite) throws IOException {
        Optional<String> unknown = HeaderCopy.unknownOptions(invite);
        if (unknown.isPresent()) {
            SipServletResponse response = invite.createResponse(SipServletResponse.SC_BAD_EXTENSION);
            response.setHeader("Unsupported", unknown.get());
            response.send();
        }
        return unknown.isPresent();
    }

    private static void refuse(SipServletRequest invite, int status) throws IOException {
        SipServletResponse response = invite.createResponse(status);
        if (status == SipServletResponse.SC_SERVICE_UNAVAILABLE) {
            // RFC 5390: spread the return of those refused
            response.setHeader(
                    "Retry-After", Integer.toString(ThreadLocalRandom.current().nextInt(10, 60)));
        }
        response.send();
    }
}
