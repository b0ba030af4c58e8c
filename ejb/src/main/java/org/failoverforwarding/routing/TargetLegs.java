package org.failoverforwarding.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.number.NumberRefused;
import org.failoverforwarding.number.PhoneNumber;

/** Turns one target of the chain into the legs which ring it, or says why it cannot be rung. */
record TargetLegs(CallContext context, Candidate candidate, Cause cause, Visited visited)
        implements Target.Visitor<TargetLegs.Found> {

    /**
     * What became of a target.
     *
     * @param identity by which a call visits it once only
     * @param callee what is to be rung, empty with a hindrance
     * @param hindrance why it is not rung, or empty
     */
    record Found(String identity, Optional<Callee> callee, String hindrance) {
        static Found hindered(String identity, String hindrance) {
            return new Found(identity, Optional.empty(), hindrance);
        }
    }

    /** What the legs to one target have in common. */
    private record Draft(
            LegPlan.Kind kind,
            String label,
            Optional<TelephoneSystemId> system,
            String to,
            Optional<Carrier> carrier,
            LegTimes times) {}

    Found find() {
        return candidate.target().accept(this);
    }

    @Override
    public Found internalNumber(Target.InternalNumber target) {
        return sameAccount(target.number())
                .map(this::internal)
                .orElseGet(() -> Found.hindered(target.number().e164(), PassedOver.NOT_IN_ACCOUNT.name()));
    }

    @Override
    public Found extension(Target.Extension target) {
        return context.around()
                .directory()
                .byExtension(context.snapshot().account().id(), target.digits())
                .map(this::internal)
                .orElseGet(() -> Found.hindered(target.digits(), PassedOver.NOT_IN_ACCOUNT.name()));
    }

    @Override
    public Found externalNumber(Target.ExternalNumber target) {
        return sameAccount(target.number()).map(this::internal).orElseGet(() -> external(target.number()));
    }

    @Override
    public Found sipAddress(Target.SipAddress target) {
        String uri = target.uri();
        if (!candidate.voicemail()
                && !context.snapshot().account().permissions().sipAddress()) {
            return Found.hindered(uri, NumberRefused.Reason.SIP_ADDRESS.name());
        }
        if (visited.has(uri)) {
            return Found.hindered(uri, PassedOver.ALREADY_RUNG.name());
        }
        LegTimes times = LegTimes.of(context.around().settings(), candidate.ringTime());
        Draft draft = new Draft(LegPlan.Kind.EXTERNAL, uri, Optional.empty(), uri, Optional.empty(), times);
        boolean extensible = uri.indexOf('?') < 0 && uri.indexOf(";cause=") < 0;
        return found(uri, draft, one(extensible ? uri + redirection(CarrierDialect.USUAL) : uri));
    }

    private Optional<RoutingSnapshot> sameAccount(PhoneNumber number) {
        return context.around()
                .directory()
                .byNumber(number)
                .filter(other ->
                        other.account().id().equals(context.snapshot().account().id()));
    }

    private Found internal(RoutingSnapshot other) {
        String number = other.number().e164();
        if (visited.has(number)) {
            return Found.hindered(number, PassedOver.ALREADY_RUNG.name());
        }
        SystemSnapshot system = other.system();
        if (visited.silent().contains(system.id())) {
            return Found.hindered(number, Trigger.UNREACHABLE.name());
        }
        SystemState state = context.around().systems().of(system);
        Optional<Trigger> hindrance = Availability.hindrance(context.around(), system, state);
        if (hindrance.isPresent()) {
            return Found.hindered(number, hindrance.get().name());
        }
        Draft draft = new Draft(
                LegPlan.Kind.INTERNAL,
                number,
                Optional.of(system.id()),
                "sip:" + number + "@" + context.realm(),
                Optional.empty(),
                LegTimes.of(context.around().settings(), state, candidate.ringTime()));
        return found(number, draft, ways(system, state, number));
    }

    /** A static trunk learns from the Request-URI why the call comes; a registered contact is called as it registered. */
    private List<List<SystemLegs.Way>> ways(SystemSnapshot system, SystemState state, String number) {
        return system.isStaticTrunk()
                ? SystemLegs.sites(state.hops(system), number, redirection(CarrierDialect.USUAL))
                : SystemLegs.ways(system, state, number);
    }

    private Found external(PhoneNumber number) {
        String identity = number.e164();
        if (visited.has(identity)) {
            return Found.hindered(identity, PassedOver.ALREADY_RUNG.name());
        }
        Optional<NumberRefused.Reason> barred =
                context.around().policy().barrier(number, context.snapshot().account());
        if (barred.isPresent()) {
            return Found.hindered(identity, barred.get().name());
        }
        if (isForwardedCallLimitReached()) {
            return Found.hindered(identity, PassedOver.FORWARDED_CALL_LIMIT.name());
        }
        List<Callee> ways = context.around().carrierHops().stream()
                .map(way -> viaCarrier(number, way))
                .toList();
        return ways.isEmpty()
                ? Found.hindered(identity, PassedOver.NO_CARRIER.name())
                : new Found(identity, Optional.of(Callee.byTurns(ways)), "");
    }

    private boolean isForwardedCallLimitReached() {
        return !candidate.voicemail()
                && context.around()
                                .live()
                                .forwarded(context.snapshot().account().id())
                        >= context.snapshot().account().forwardedCallLimit();
    }

    private Callee viaCarrier(PhoneNumber number, CarrierHop hop) {
        Carrier carrier = hop.carrier();
        String dialled = CarrierNumber.write(number, carrier.numberForm(), context.around());
        SystemLegs.Way way =
                SystemLegs.way(carrier.server(), hop.hop(), dialled, ";user=phone" + redirection(carrier.dialect()));
        String to = SipAddresses.of(dialled, carrier.host(), 0, "udp", ";user=phone");
        LegTimes times = LegTimes.of(context.around().settings(), candidate.ringTime());
        Draft draft =
                new Draft(LegPlan.Kind.EXTERNAL, number.e164(), Optional.empty(), to, Optional.of(carrier), times);
        return callee(draft, List.of(List.of(way)));
    }

    /** URI parameters of RFC 4458: why, and for a voicemail system whose mailbox. */
    private String redirection(CarrierDialect dialect) {
        String parameter = ";cause=" + cause.reason(dialect).cause();
        String mailbox = "sip%3A" + context.snapshot().number().e164().replace("+", "%2B") + "%40" + context.realm();
        return candidate.voicemail() ? ";target=" + mailbox + parameter : parameter;
    }

    private static List<List<SystemLegs.Way>> one(String uri) {
        return List.of(List.of(new SystemLegs.Way(uri, "", List.of())));
    }

    private Found found(String identity, Draft draft, List<List<SystemLegs.Way>> ways) {
        return new Found(identity, Optional.of(callee(draft, ways)), "");
    }

    private Callee callee(Draft draft, List<List<SystemLegs.Way>> ways) {
        CarrierDialect dialect = draft.carrier().map(Carrier::dialect).orElse(CarrierDialect.USUAL);
        CallerView view = CallerView.diverted(context, candidate.display(), candidate.custom(), draft.carrier());
        List<HeaderField> headers = new ArrayList<>(view.headers());
        headers.addAll(DiversionHeaders.of(context, cause.reason(dialect), draft.to(), draft.carrier()));
        LegPlan.Kind kind = candidate.voicemail() ? LegPlan.Kind.VOICEMAIL : draft.kind();
        NameAddress to = new NameAddress("", draft.to());
        return SystemLegs.callee(
                kind,
                Optional.of(candidate),
                ways,
                way -> new LegPlan(
                        kind,
                        draft.label(),
                        candidate.designation(),
                        Optional.of(cause.trigger()),
                        draft.system(),
                        way.requestUri(),
                        way.nextHop(),
                        way.routes(),
                        view.from(),
                        to,
                        headers,
                        context.call().maxForwards() - 1,
                        draft.times().firstResponse(),
                        draft.times().progress(),
                        draft.times().ring(),
                        earlyMedia(draft)));
    }

    private EarlyMedia earlyMedia(Draft draft) {
        return draft.carrier()
                .map(carrier -> carrier.dialect().earlyMedia())
                .orElse(context.around().settings().earlyMedia());
    }
}
