package org.failoverforwarding.number.service;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.forwarding.NumberRules;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.SharedRedirects;
import org.failoverforwarding.forwarding.lint.Neighbours;
import org.failoverforwarding.number.NumberPlan;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.routing.AccountSnapshot;

/** Judges the rules of a number by the numbers which the lookup knows. */
public final class RulesCheck {

    private final NumberLookup lookup;
    private final NumberPlan plan;
    private final Clock clock;

    RulesCheck(NumberLookup lookup, NumberPlan plan, Clock clock) {
        this.lookup = lookup;
        this.plan = plan;
        this.clock = clock;
    }

    /** Redirects that the number may have, in their stored form. */
    public List<Redirect> checked(ManagedNumber number, List<Redirect> redirects) {
        return new RedirectRules(lookup.account(number.account()), lookup, plan)
                .checked(Optional.of(number.number()), redirects);
    }

    /** The number, when the linter finds no error in its rules and those of the numbers to which they lead. */
    public ManagedNumber sound(ManagedNumber number) {
        judge(number).require(number);
        return number;
    }

    /** The number after a change, when the linter finds no error in it that was not there before. */
    ManagedNumber noWorse(ManagedNumber before, ManagedNumber after) {
        judge(after).requireNoNewError(before, after);
        return after;
    }

    private SoundRules judge(ManagedNumber number) {
        AccountSnapshot account = lookup.account(number.account());
        SharedRedirects shared = lookup.inheritable(number.account(), number.system());
        return new SoundRules(
                account,
                shared,
                clock.instant(),
                Neighbours.of(number.rules(account, shared), new KnownRules(account, lookup)));
    }

    /** Redirects that numbers of the account may inherit, in their stored form. */
    List<Redirect> checkedShared(AccountId account, List<Redirect> redirects) {
        return new RedirectRules(lookup.account(account), lookup, plan).checked(Optional.empty(), redirects);
    }

    /** No number of the account to which these redirects lead leads back to itself without end. */
    void requireNoLoop(AccountId account, List<Redirect> redirects) {
        Set<PhoneNumber> targets = Neighbours.targets(redirects, new KnownRules(lookup.account(account), lookup));
        lookup.findAll(targets).values().stream()
                .filter(number -> number.account().equals(account))
                .forEach(number -> judge(number).requireNoLoop(number));
    }

    /** The rules of one account, as far as the lookup knows them. */
    private record KnownRules(AccountSnapshot account, NumberLookup lookup) implements Neighbours.Source {

        @Override
        public List<NumberRules> rules(Set<PhoneNumber> wanted) {
            return lookup.findAll(wanted).values().stream()
                    .filter(number -> number.account().equals(account.id()))
                    .map(number -> number.rules(account, lookup.inheritable(number.account(), number.system())))
                    .toList();
        }

        @Override
        public Optional<PhoneNumber> byExtension(String extension) {
            return lookup.byExtension(account.id(), extension);
        }
    }
}
