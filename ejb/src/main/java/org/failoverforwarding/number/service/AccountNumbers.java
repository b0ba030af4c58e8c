package org.failoverforwarding.number.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.persistence.AccountRepository;
import org.failoverforwarding.api.NotFoundException;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.forwarding.NumberRules;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.lint.Neighbours;
import org.failoverforwarding.number.NumberPlan;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.number.persistence.NumberRepository;
import org.failoverforwarding.routing.AccountSnapshot;

/** The stored numbers of an account as the rules of redirects ask for them. */
@ApplicationScoped
public class AccountNumbers implements OwnNumbers {

    private NumberRepository numbers;
    private AccountRepository accounts;
    private final NumberPlan plan = new NumberPlan();
    private final Clock clock = Clock.systemUTC();

    protected AccountNumbers() {}

    @Inject
    public AccountNumbers(NumberRepository numbers, AccountRepository accounts) {
        this.numbers = numbers;
        this.accounts = accounts;
    }

    @Override
    public Optional<AccountId> ownerOf(PhoneNumber number) {
        return numbers.ownerOf(number);
    }

    /** The accounts of those of the numbers that are stored. */
    Map<PhoneNumber, AccountId> owners(List<PhoneNumber> some) {
        return numbers.owners(some);
    }

    @Override
    public Optional<PhoneNumber> byExtension(AccountId account, String extension) {
        return numbers.byExtension(account, extension);
    }

    /** Redirects that the number may have, in their stored form. */
    public List<Redirect> checked(ManagedNumber number, List<Redirect> redirects) {
        return new RedirectRules(account(number.account()), this, plan).checked(number.number(), redirects);
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
        AccountSnapshot account = account(number.account());
        return new SoundRules(
                account, clock.instant(), Neighbours.of(number.rules(account), new StoredRules(account, numbers)));
    }

    /** The stored rules of one account. */
    private record StoredRules(AccountSnapshot account, NumberRepository numbers) implements Neighbours.Source {

        @Override
        public List<NumberRules> rules(Set<PhoneNumber> wanted) {
            return numbers.findAll(wanted).values().stream()
                    .filter(number -> number.account().equals(account.id()))
                    .map(number -> number.rules(account))
                    .toList();
        }

        @Override
        public Optional<PhoneNumber> byExtension(String extension) {
            return numbers.byExtension(account.id(), extension);
        }
    }

    AccountSnapshot account(AccountId id) {
        return accounts.find(id)
                .orElseThrow(() -> new NotFoundException("There is no account of that number."))
                .snapshot();
    }

    NumberPlan plan() {
        return plan;
    }
}
