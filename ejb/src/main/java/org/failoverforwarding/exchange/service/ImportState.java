package org.failoverforwarding.exchange.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.Edition;
import org.failoverforwarding.account.persistence.TelephoneSystemRepository.Stored;
import org.failoverforwarding.directory.Account;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.directory.RuleOwner;
import org.failoverforwarding.exchange.ImportLine;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.SharedRedirects;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.number.service.OwnNumbers;

/** What is stored of everything that a table names; accounts that are new have negative identities here. */
class ImportState implements OwnNumbers {

    private static final int PORTION = 1000;

    private final ImportStores stores;
    private final Map<String, Account> accounts = new HashMap<>();
    private final Map<String, Stored> systems = new HashMap<>();
    private final Map<AccountId, Map<String, String>> systemNames = new HashMap<>();
    private final Map<PhoneNumber, ManagedNumber> numbers = new HashMap<>();
    private final Map<PhoneNumber, AccountId> owners = new HashMap<>();
    private final Map<RuleOwner, SharedRedirects> inheritable = new HashMap<>();
    private final Map<AccountId, AccountId> storedIds = new HashMap<>();

    ImportState(ImportStores stores) {
        this.stores = stores;
    }

    void load(ImportPlan plan) {
        List<ImportLine> lines =
                plan.numbers().values().stream().flatMap(List::stream).toList();
        lines.forEach(line -> accounts.computeIfAbsent(line.account(), name -> accountOf(line)));
        inPortions(
                lines.stream().map(ImportLine::authUser).distinct().toList(),
                users -> systems.putAll(stores.systems().byAuthUsers(users)));
        inPortions(
                List.copyOf(plan.numbers().keySet()),
                some -> numbers.putAll(stores.numbers().findAll(some)));
        Set<PhoneNumber> targets = new HashSet<>();
        lines.forEach(line -> line.redirect().ifPresent(redirect -> collect(redirect, targets)));
        targets.removeAll(plan.numbers().keySet());
        inPortions(List.copyOf(targets), some -> owners.putAll(stores.numbers().owners(some)));
        plan.numbers()
                .forEach((number, of) -> owners.put(number, account(of.get(0)).id()));
        stores.numbers().clear();
    }

    Account account(ImportLine line) {
        return accounts.get(line.account());
    }

    /** The account is stored now, as this. */
    void put(Account account) {
        storedIds.put(accounts.get(account.name()).id(), account.id());
        accounts.put(account.name(), account);
    }

    Optional<Stored> system(String authUser) {
        return Optional.ofNullable(systems.get(authUser));
    }

    void put(Stored system) {
        systems.put(system.system().authUser(), system);
    }

    Optional<ManagedNumber> number(PhoneNumber number) {
        return Optional.ofNullable(numbers.get(number));
    }

    /** A number of the table, or one to which a redirect leads. */
    Optional<ManagedNumber> stored(PhoneNumber number) {
        return number(number).or(() -> stores.numbers().find(number));
    }

    /** What the number may inherit. */
    SharedRedirects inheritable(ManagedNumber number) {
        return inheritable.computeIfAbsent(
                RuleOwner.of(number.account(), number.system()),
                owner -> stores.shared().inheritable(number.account(), number.system()));
    }

    /** The user of the stored telephone system of this name. */
    Optional<String> userOfSystemNamed(Account account, String name) {
        Map<String, String> names = systemNames.computeIfAbsent(
                account.id(), id -> id.value() < 0 ? Map.of() : stores.systems().usersByName(id));
        return Optional.ofNullable(names.get(name));
    }

    /** The number is not imported after all. */
    void forget(PhoneNumber number) {
        if (numbers.containsKey(number)) {
            owners.put(number, numbers.get(number).account());
        } else {
            owners.remove(number);
        }
    }

    @Override
    public Optional<AccountId> ownerOf(PhoneNumber number) {
        return Optional.ofNullable(owners.get(number)).map(id -> storedIds.getOrDefault(id, id));
    }

    @Override
    public Optional<PhoneNumber> byExtension(AccountId account, String extension) {
        return stores.numbers().byExtension(account, extension);
    }

    private Account accountOf(ImportLine line) {
        return stores.accounts()
                .findByName(line.account())
                .orElseGet(() -> Account.draft(line.account(), line.edition(), line.region())
                        .withId(new AccountId(-1 - accounts.size())));
    }

    static Account asTold(Account stored, Edition edition, String region) {
        return new Account(
                stored.id(),
                stored.version(),
                stored.name(),
                edition,
                region,
                stored.zone(),
                stored.voicemail(),
                stored.permissions(),
                stored.forwardedCallLimit(),
                stored.notifyCaller(),
                stored.reseller());
    }

    private static void collect(Redirect redirect, Set<PhoneNumber> targets) {
        for (Target target : redirect.targets()) {
            if (target instanceof Target.InternalNumber internal) {
                targets.add(internal.number());
            } else if (target instanceof Target.ExternalNumber external) {
                targets.add(external.number());
            }
        }
    }

    private static <T> void inPortions(Collection<T> all, Consumer<List<T>> work) {
        List<T> list = new ArrayList<>(all);
        for (int from = 0; from < list.size(); from += PORTION) {
            work.accept(list.subList(from, Math.min(from + PORTION, list.size())));
        }
    }
}
