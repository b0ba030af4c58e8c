package org.failoverforwarding.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.failoverforwarding.locating.SipHop;
import org.failoverforwarding.locating.SipServer;
import org.failoverforwarding.registration.Binding;

/** The ways to a telephone system: contacts by q, equal ones in parallel, or the sites of a static trunk in order. */
final class SystemLegs {

    private SystemLegs() {}

    /** Where one leg goes. */
    record Way(String requestUri, String nextHop, List<String> routes) {}

    /** Groups of ways; the ways of a group are rung at once, the groups one after the other. */
    static List<List<Way>> ways(SystemSnapshot system, SystemState state, String number) {
        return system.isStaticTrunk() ? sites(state.hops(system), number, "") : contacts(state.bindings(), number);
    }

    /** @param parameters of the Request-URI */
    static List<List<Way>> sites(List<TrunkHop> hops, String number, String parameters) {
        return hops.stream()
                .map(hop -> List.of(way(hop.site().server(), hop.hop(), number, parameters)))
                .toList();
    }

    /** To a configured server at one of its addresses, which stands in Route where the server is known by its name. */
    static Way way(SipServer server, SipHop hop, String user, String parameters) {
        String uri = SipAddresses.of(user, server.host(), server.port(), server.transport(), parameters);
        boolean named = server.address().isEmpty();
        return new Way(uri, named ? SipAddresses.nextHop(hop) : "", List.of());
    }

    private static List<List<Way>> contacts(List<Binding> bindings, String number) {
        if (bindings.size() == 1) {
            return List.of(List.of(way(bindings.get(0), number)));
        }
        List<List<Binding>> groups = new ArrayList<>();
        bindings.forEach(binding -> group(groups, binding).add(binding));
        return groups.stream()
                .map(group ->
                        group.stream().map(binding -> way(binding, number)).toList())
                .toList();
    }

    /** The contacts rung together with this one: as much preferred, and no second flow to the same device (RFC 5626 §7). */
    private static List<Binding> group(List<List<Binding>> groups, Binding binding) {
        for (List<Binding> group : groups) {
            if (group.get(0).q() == binding.q() && group.stream().noneMatch(other -> sameDevice(other, binding))) {
                return group;
            }
        }
        groups.add(new ArrayList<>());
        return groups.get(groups.size() - 1);
    }

    private static boolean sameDevice(Binding one, Binding other) {
        return !one.instance().isEmpty() && one.instance().equals(other.instance());
    }

    private static Way way(Binding binding, String number) {
        return new Way(BulkContact.called(binding.contact(), number), SipAddresses.nextHop(binding), binding.path());
    }

    /** One callee from the ways to a system. */
    static Callee callee(
            LegPlan.Kind kind, Optional<Candidate> candidate, List<List<Way>> ways, Function<Way, LegPlan> leg) {
        List<List<LegPlan>> groups = new ArrayList<>(ways.size());
        for (List<Way> group : ways) {
            List<LegPlan> legs = new ArrayList<>(group.size());
            for (Way way : group) {
                legs.add(leg.apply(way));
            }
            groups.add(legs);
        }
        return new Callee(kind, candidate, groups.get(0), groups.subList(1, groups.size()), false);
    }

    /** The called number's own system, rung for a call as received. */
    static Callee own(CallContext context, SystemState state) {
        RoutingSnapshot called = context.snapshot();
        LegTimes times = LegTimes.of(context.around().settings(), state, called.ringTime());
        CallerView view = CallerView.direct(context);
        String number = called.number().e164();
        NameAddress to = new NameAddress("", "sip:" + number + "@" + context.realm());
        return callee(
                LegPlan.Kind.SYSTEM,
                Optional.empty(),
                ways(called.system(), state, number),
                way -> new LegPlan(
                        LegPlan.Kind.SYSTEM,
                        called.system().name(),
                        "",
                        Optional.empty(),
                        Optional.of(called.system().id()),
                        way.requestUri(),
                        way.nextHop(),
                        way.routes(),
                        view.from(),
                        to,
                        view.headers(),
                        context.call().maxForwards() - 1,
                        times.firstResponse(),
                        times.progress(),
                        times.ring(),
                        context.around().settings().earlyMedia()));
    }
}
