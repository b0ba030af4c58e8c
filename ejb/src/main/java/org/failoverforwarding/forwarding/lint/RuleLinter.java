package org.failoverforwarding.forwarding.lint;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.forwarding.ActiveTimes;
import org.failoverforwarding.forwarding.ForwardingOrder;
import org.failoverforwarding.forwarding.NumberRules;
import org.failoverforwarding.forwarding.Redirect;

/**
 * Judges the rules of a number before they are saved (semantics 9.4, 9.6, 9.8, 9.9).
 *
 * @param zone time zone of the account
 * @param now from when on active times are looked at
 */
public record RuleLinter(ZoneId zone, Instant now) {

    private static final int MOST_REDIRECTS = 20;
    private static final Duration LONG_SETUP = Duration.ofSeconds(90);
    private static final Duration SHORTEST_RING = Duration.ofSeconds(5);
    private static final Duration LONGEST_RING = Duration.ofSeconds(300);

    /**
     * Everything worth saying, errors and warnings mixed in the order of the rules.
     *
     * @param rules of the number that is being edited
     * @param account the rules of the account's numbers; the edited number's own are taken from {@code rules}
     */
    public List<Finding> check(NumberRules rules, Collection<NumberRules> account) {
        List<Finding> findings = new ArrayList<>();
        checkNumber(rules, findings);
        Set<String> designations = new HashSet<>();
        for (Redirect redirect : rules.redirects()) {
            if (!designations.add(redirect.designation().strip())) {
                findings.add(finding(Finding.Code.DESIGNATION_TAKEN, redirect, "designation", redirect.designation()));
            }
            new RedirectCheck(rules, redirect, account, findings).run();
            checkReach(rules, redirect, findings);
        }
        new LoopCheck(this, rules, account).run(findings);
        return findings;
    }

    private void checkNumber(NumberRules rules, List<Finding> findings) {
        if (rules.redirects().size() > MOST_REDIRECTS) {
            findings.add(ofNumber(
                    Finding.Code.TOO_MANY_REDIRECTS,
                    "redirects",
                    rules.redirects().size(),
                    MOST_REDIRECTS));
        }
        if (isOutside(rules.ringTime())) {
            findings.add(ofNumber(
                    Finding.Code.RING_TIME_RANGE,
                    "ringTime",
                    rules.ringTime().toSeconds(),
                    SHORTEST_RING.toSeconds(),
                    LONGEST_RING.toSeconds()));
        }
        if (rules.action().endsInVoicemail() && !rules.voicemail()) {
            findings.add(ofNumber(Finding.Code.VOICEMAIL_MISSING, "action"));
        }
        if (rules.action().forwards() && rules.effective().stream().noneMatch(Redirect::enabled)) {
            findings.add(ofNumber(Finding.Code.ACTION_WITHOUT_REDIRECT, "action"));
        }
        Duration longest = longestSetup(rules);
        if (longest.compareTo(LONG_SETUP) > 0) {
            findings.add(
                    ofNumber(Finding.Code.SETUP_TIME_LONG, "redirects", longest.toSeconds(), LONG_SETUP.toSeconds()));
        }
    }

    static boolean isOutside(Duration ringTime) {
        return ringTime.compareTo(SHORTEST_RING) < 0 || ringTime.compareTo(LONGEST_RING) > 0;
    }

    private static Duration longestSetup(NumberRules rules) {
        Duration sum = rules.action().ringsSystem() ? rules.ringTime() : Duration.ZERO;
        Duration longestRedirect = Duration.ZERO;
        for (Redirect redirect : rules.effective()) {
            int turns = redirect.order() == ForwardingOrder.SIMULTANEOUS
                    ? 1
                    : redirect.targets().size();
            Duration time = redirect.enabled() ? redirect.ringTime().multipliedBy(turns) : Duration.ZERO;
            longestRedirect = longestRedirect.compareTo(time) < 0 ? time : longestRedirect;
            sum = rules.order() == ForwardingOrder.SIMULTANEOUS ? sum : sum.plus(time);
        }
        return rules.order() == ForwardingOrder.SIMULTANEOUS ? sum.plus(longestRedirect) : sum;
    }

    private void checkReach(NumberRules rules, Redirect redirect, List<Finding> findings) {
        if (!redirect.enabled() || redirect.triggers().isEmpty()) {
            return;
        }
        if (!rules.isUnconditional(redirect) && redirect.triggers().stream().noneMatch(rules::starts)) {
            findings.add(finding(Finding.Code.REDIRECT_UNREACHABLE, redirect, "triggers", redirect.designation()));
            return;
        }
        shadow(rules, redirect)
                .ifPresent(before -> findings.add(finding(
                        Finding.Code.REDIRECT_SHADOWED,
                        redirect,
                        "triggers",
                        redirect.designation(),
                        before.designation())));
    }

    /** A redirect that takes every call at any time, so that the system is never rung. */
    private static Optional<Redirect> shadow(NumberRules rules, Redirect redirect) {
        if (rules.isUnconditional(redirect)) {
            return Optional.empty();
        }
        return rules.effective().stream()
                .filter(other -> other.enabled() && rules.isUnconditional(other))
                .filter(other -> other.activeTimes().equals(ActiveTimes.EVERY_DAY))
                .findFirst();
    }

    static Finding finding(Finding.Code code, Redirect redirect, String field, Object... arguments) {
        return new Finding(code, redirect.designation(), field, texts(arguments));
    }

    static Finding ofNumber(Finding.Code code, String field, Object... arguments) {
        return new Finding(code, "", field, texts(arguments));
    }

    private static List<String> texts(Object... arguments) {
        List<String> texts = new ArrayList<>(arguments.length);
        for (Object argument : arguments) {
            texts.add(argument.toString());
        }
        return texts;
    }
}
