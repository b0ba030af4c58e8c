package org.failoverforwarding.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.failoverforwarding.forwarding.NumberRules;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.forwarding.lint.Finding;
import org.failoverforwarding.forwarding.lint.RuleLinter;
import org.failoverforwarding.number.NumberPlan;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.routing.CallPreview;
import org.failoverforwarding.routing.NameAddress;
import org.failoverforwarding.routing.PreviewedCall;
import org.failoverforwarding.routing.RoutingDirectory;
import org.failoverforwarding.routing.RoutingSnapshot;
import org.failoverforwarding.routing.SystemCondition;
import org.failoverforwarding.routing.SystemState;
import org.failoverforwarding.routing.service.RoutingSetup;

/** Plays calls to a number by the planner of live calls, with its rules as saved or as being edited. */
@RequestScoped
public class Rehearsal {

    private static final int MOST_NEIGHBOURS = 200;
    private static final String CALLER = "+41446680000";

    @Inject
    private RoutingDirectory directory;

    @Inject
    private SystemState.Source states;

    @Inject
    private RoutingSetup setup;

    private final NumberPlan plan = new NumberPlan();

    /** What would happen to a call from outside whose targets answer at once. */
    public PreviewedCall play(RoutingSnapshot number, Instant at, SystemCondition condition) {
        NameAddress caller = new NameAddress(
                "Petra Keller", "sip:" + CALLER + "@" + setup.settings().host());
        return new CallPreview(directory, states, setup.carriers(), setup.settings(), plan)
                .preview(new CallPreview.Question(number, at, condition, true, caller, false));
    }

    /** What is wrong with rules or will surprise, the numbers that they lead to included. */
    public List<Finding> judge(RoutingSnapshot number) {
        return new RuleLinter(number.account().zone(), Instant.now())
                .check(number.rules(), neighbours(number).values());
    }

    private Map<PhoneNumber, NumberRules> neighbours(RoutingSnapshot start) {
        Map<PhoneNumber, NumberRules> found = new LinkedHashMap<>();
        Deque<RoutingSnapshot> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty() && found.size() < MOST_NEIGHBOURS) {
            RoutingSnapshot next = open.poll();
            if (next.account().id().equals(start.account().id()) && found.put(next.number(), next.rules()) == null) {
                next.redirects().forEach(redirect -> redirect.targets().forEach(target -> add(start, target, open)));
            }
        }
        return found;
    }

    private void add(RoutingSnapshot start, Target target, Deque<RoutingSnapshot> open) {
        target.accept(new Target.Visitor<Void>() {
            @Override
            public Void internalNumber(Target.InternalNumber internal) {
                directory.byNumber(internal.number()).ifPresent(open::add);
                return null;
            }

            @Override
            public Void extension(Target.Extension extension) {
                directory.byExtension(start.account().id(), extension.digits()).ifPresent(open::add);
                return null;
            }

            @Override
            public Void externalNumber(Target.ExternalNumber external) {
                directory.byNumber(external.number()).ifPresent(open::add);
                return null;
            }

            @Override
            public Void sipAddress(Target.SipAddress address) {
                return null;
            }
        });
    }

    /** The same number with other redirects. */
    static RoutingSnapshot with(RoutingSnapshot number, List<Redirect> redirects) {
        return new RoutingSnapshot(
                number.number(),
                number.extension(),
                number.displayName(),
                number.account(),
                number.system(),
                number.action(),
                number.ringTime(),
                number.order(),
                redirects,
                number.preset(),
                number.customTriggers(),
                number.ddiBlock(),
                number.version());
    }
}
