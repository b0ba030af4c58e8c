package org.failoverforwarding.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.forwarding.NumberRules;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.lint.Finding;
import org.failoverforwarding.forwarding.lint.Neighbours;
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

    static final String CALLER = "+41446680000";

    @Inject
    private RoutingDirectory directory;

    @Inject
    private SystemState.Source states;

    @Inject
    private RoutingSetup setup;

    private final NumberPlan plan = new NumberPlan();

    /** What would happen to a call from outside whose targets answer at once. */
    public PreviewedCall play(RoutingSnapshot number, Instant at, SystemCondition condition) {
        return play(number, at, condition, true);
    }

    /** As {@link #play(RoutingSnapshot, Instant, SystemCondition)}, or with targets where nobody answers. */
    PreviewedCall play(RoutingSnapshot number, Instant at, SystemCondition condition, boolean targetsAnswer) {
        NameAddress caller = new NameAddress(
                "Petra Keller", "sip:" + CALLER + "@" + setup.settings().host());
        return new CallPreview(directory, states, setup.carriers(), setup.settings(), plan)
                .preview(new CallPreview.Question(number, at, condition, targetsAnswer, caller, false));
    }

    /** What is wrong with rules or will surprise, the numbers that they lead to included. */
    public List<Finding> judge(RoutingSnapshot number) {
        return new RuleLinter(number.account().zone(), Instant.now())
                .check(
                        number.rules(),
                        Neighbours.of(
                                number.rules(), new LiveRules(number.account().id(), directory)));
    }

    /** The rules of one account as live calls know them. */
    private record LiveRules(AccountId account, RoutingDirectory directory) implements Neighbours.Source {

        @Override
        public List<NumberRules> rules(Set<PhoneNumber> numbers) {
            return numbers.stream()
                    .flatMap(number -> directory.byNumber(number).stream())
                    .filter(number -> number.account().id().equals(account))
                    .map(RoutingSnapshot::rules)
                    .toList();
        }

        @Override
        public Optional<PhoneNumber> byExtension(String extension) {
            return directory.byExtension(account, extension).map(RoutingSnapshot::number);
        }
    }

    /** The same number with other redirects of its own. */
    RoutingSnapshot with(RoutingSnapshot number, List<Redirect> redirects) {
        return number.withRedirects(
                redirects,
                directory.shared(number.account().id(), number.system().id()));
    }
}
