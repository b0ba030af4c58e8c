package org.failoverforwarding.number.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.account.persistence.AccountRepository;
import org.failoverforwarding.api.NotFoundException;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.SharedRedirects;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.number.NumberPlan;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.number.persistence.NumberRepository;
import org.failoverforwarding.number.persistence.SharedRuleRepository;
import org.failoverforwarding.routing.AccountSnapshot;

/** The stored numbers of an account as the rules of redirects ask for them. */
@ApplicationScoped
public class AccountNumbers implements NumberLookup {

    private NumberRepository numbers;
    private AccountRepository accounts;
    private SharedRuleRepository shared;
    private final NumberPlan plan = new NumberPlan();
    private final Clock clock = Clock.systemUTC();

    protected AccountNumbers() {}

    @Inject
    public AccountNumbers(NumberRepository numbers, AccountRepository accounts, SharedRuleRepository shared) {
        this.numbers = numbers;
        this.accounts = accounts;
        this.shared = shared;
    }

    @Override
    public Optional<AccountId> ownerOf(PhoneNumber number) {
        return numbers.ownerOf(number);
    }

    @Override
    public Optional<PhoneNumber> byExtension(AccountId account, String extension) {
        return numbers.byExtension(account, extension);
    }

    @Override
    public Map<PhoneNumber, AccountId> owners(Collection<PhoneNumber> asked) {
        return numbers.owners(asked);
    }

    @Override
    public Map<PhoneNumber, ManagedNumber> findAll(Collection<PhoneNumber> asked) {
        return numbers.findAll(asked);
    }

    @Override
    public SharedRedirects inheritable(AccountId account, TelephoneSystemId system) {
        return shared.inheritable(account, system);
    }

    /** Redirects that numbers of the account may inherit, in their stored form. */
    public List<Redirect> checkedShared(AccountId account, List<Redirect> redirects) {
        return check(this).checkedShared(account, redirects);
    }

    /** @throws org.failoverforwarding.api.ValidationException when a number leads by them back to itself without end */
    public void requireNoLoop(AccountId account, List<Redirect> redirects) {
        check(this).requireNoLoop(account, redirects);
    }

    /** Redirects that the number may have, in their stored form. */
    public List<Redirect> checked(ManagedNumber number, List<Redirect> redirects) {
        return check(this).checked(number, redirects);
    }

    /**
     * A target which calls of an account may have, in its stored form.
     *
     * @param number the number whose calls go there; empty for those of all numbers of the account
     */
    public Target checkedTarget(String field, AccountId account, Optional<PhoneNumber> number, Target target) {
        return target.accept(new TargetRules(field, number, account(account), this, plan));
    }

    /** The number, when the linter finds no error in its rules and those of the numbers to which they lead. */
    public ManagedNumber sound(ManagedNumber number) {
        return check(this).sound(number);
    }

    /** The number after a change, when the linter finds no error in it that was not there before. */
    ManagedNumber noWorse(ManagedNumber before, ManagedNumber after) {
        return check(this).noWorse(before, after);
    }

    /** For many changes in one transaction: what was read once is known, and what has been changed is seen. */
    public RememberedNumbers remembering() {
        return new RememberedNumbers(this);
    }

    /** The rules, by what these numbers are. */
    public RulesCheck check(NumberLookup lookup) {
        return new RulesCheck(lookup, plan, clock);
    }

    @Override
    public AccountSnapshot account(AccountId id) {
        return accounts.find(id)
                .orElseThrow(() -> new NotFoundException("There is no account of that number."))
                .snapshot();
    }

    NumberPlan plan() {
        return plan;
    }
}
