package org.failoverforwarding.forwarding.lint;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.forwarding.NumberRules;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.TargetNumber;
import org.failoverforwarding.number.PhoneNumber;

/** Finds the numbers of an account to which the redirects of one of them lead, directly or over others. */
public final class Neighbours {

    /** A longer chain is left to the hop limit of live calls. */
    private static final int MOST = 200;

    private final Source account;
    private final Map<PhoneNumber, NumberRules> found = new LinkedHashMap<>();
    private final TargetNumber targetNumber;

    /** Where the rules of one account are kept. */
    public interface Source {

        /** The rules of those of these numbers which are the account's. */
        Collection<NumberRules> rules(Set<PhoneNumber> numbers);

        /** The account's number of that extension. */
        Optional<PhoneNumber> byExtension(String extension);
    }

    private Neighbours(Source account) {
        this.account = account;
        this.targetNumber = new TargetNumber(account::byExtension);
    }

    /** The neighbours, with the own numbers which the redirects of the number show; not the number itself. */
    public static Collection<NumberRules> of(NumberRules start, Source account) {
        return new Neighbours(account).find(start);
    }

    private Collection<NumberRules> find(NumberRules start) {
        Set<PhoneNumber> next = targets(start);
        start.redirects()
                .forEach(redirect -> redirect.customDisplay().ifPresent(display -> next.add(display.number())));
        for (Set<PhoneNumber> step = unknown(next, start); !step.isEmpty() && found.size() < MOST; ) {
            Set<PhoneNumber> further = new HashSet<>();
            account.rules(step).forEach(rules -> {
                found.put(rules.number(), rules);
                further.addAll(targets(rules));
            });
            step = unknown(further, start);
        }
        return found.values();
    }

    private Set<PhoneNumber> unknown(Set<PhoneNumber> reached, NumberRules start) {
        Set<PhoneNumber> unknown = new HashSet<>(reached);
        unknown.remove(start.number());
        unknown.removeAll(found.keySet());
        return unknown;
    }

    private Set<PhoneNumber> targets(NumberRules rules) {
        return targets(rules.effective());
    }

    /** The numbers to which redirects lead, as far as they are the account's or outside. */
    public static Set<PhoneNumber> targets(List<Redirect> redirects, Source account) {
        return new Neighbours(account).targets(redirects);
    }

    private Set<PhoneNumber> targets(List<Redirect> redirects) {
        Set<PhoneNumber> targets = new HashSet<>();
        redirects.forEach(redirect ->
                redirect.targets().forEach(target -> target.accept(targetNumber).ifPresent(targets::add)));
        return targets;
    }
}
