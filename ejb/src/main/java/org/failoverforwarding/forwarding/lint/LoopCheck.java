package org.failoverforwarding.forwarding.lint;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.failoverforwarding.forwarding.ActiveTimes;
import org.failoverforwarding.forwarding.NumberRules;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.Target;

/** Looks for ways from a number back to itself over the account's redirects (semantics 9.6). */
final class LoopCheck {

    private final RuleLinter linter;
    private final NumberRules start;
    private final Collection<NumberRules> account;
    private final Deque<Edge> way = new ArrayDeque<>();
    private final Set<String> finished = new HashSet<>();
    private final Set<Set<String>> reported = new HashSet<>();

    LoopCheck(RuleLinter linter, NumberRules start, Collection<NumberRules> account) {
        this.linter = linter;
        this.start = start;
        this.account = account;
    }

    /** One redirect from a number to another. */
    private record Edge(NumberRules from, Redirect redirect, NumberRules to) {}

    void run(List<Finding> findings) {
        follow(start, findings);
    }

    private void follow(NumberRules from, List<Finding> findings) {
        for (Redirect redirect : from.effective()) {
            if (canStart(from, redirect)) {
                for (Target target : redirect.targets()) {
                    TargetPlace.of(target, account, start)
                            .rules()
                            .ifPresent(to -> follow(new Edge(from, redirect, to), findings));
                }
            }
        }
    }

    private static boolean canStart(NumberRules rules, Redirect redirect) {
        return redirect.enabled()
                && (rules.isUnconditional(redirect)
                        || redirect.triggers().stream().anyMatch(rules::starts));
    }

    private void follow(Edge edge, List<Finding> findings) {
        if (edge.from().number().equals(edge.to().number())) {
            return;
        }
        way.addLast(edge);
        if (edge.to().number().equals(start.number())) {
            report(findings);
        } else if (finished.add(edge.to().number().e164())) {
            follow(edge.to(), findings);
        }
        way.removeLast();
    }

    private void report(List<Finding> findings) {
        List<ActiveTimes> times =
                way.stream().map(edge -> edge.redirect().activeTimes()).toList();
        Set<String> members =
                way.stream().map(edge -> edge.from().number().e164()).collect(Collectors.toSet());
        if (reported.contains(members) || !new TimesOverlap(linter.zone(), linter.now()).overlap(times)) {
            return;
        }
        reported.add(members);
        boolean certain = way.stream().allMatch(edge -> edge.from().isUnconditional(edge.redirect()));
        String numbers = Stream.concat(
                        way.stream().map(edge -> edge.from().number().e164()),
                        Stream.of(start.number().e164()))
                .collect(Collectors.joining(" → "));
        Finding.Code code = certain ? Finding.Code.CERTAIN_LOOP : Finding.Code.POSSIBLE_LOOP;
        findings.add(RuleLinter.finding(code, way.getFirst().redirect(), "targets", numbers));
    }
}
