package org.failoverforwarding.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.SaltedPassword;
import org.failoverforwarding.account.persistence.AccountRepository;
import org.failoverforwarding.account.persistence.PortalUserRepository;
import org.failoverforwarding.directory.Account;
import org.failoverforwarding.directory.PortalUser;
import org.failoverforwarding.directory.Roles;

/** The portal users of the demo, whose passwords everybody knows. */
@ApplicationScoped
public class DemoPeople {

    private static final List<Person> PEOPLE = List.of(
            new Person("admin", "admin-demo", Roles.ADMIN, Optional.empty()),
            new Person("customer", "customer-demo", Roles.ACCOUNT_ADMIN, Optional.of(DemoAtStart.BUSINESS)),
            new Person("home", "home-demo", Roles.ACCOUNT_ADMIN, Optional.of(DemoAtStart.HOME)));

    private PortalUserRepository users;
    private AccountRepository accounts;

    protected DemoPeople() {}

    @Inject
    public DemoPeople(PortalUserRepository users, AccountRepository accounts) {
        this.users = users;
        this.accounts = accounts;
    }

    /** Creates those who are missing. */
    void create() {
        PEOPLE.stream().filter(person -> users.find(person.name).isEmpty()).forEach(this::create);
    }

    /** Locks out those who still have the known password. */
    List<String> lockOut() {
        return PEOPLE.stream().filter(this::lockOut).map(Person::name).toList();
    }

    private void create(Person person) {
        Optional<AccountId> account = person.account.map(
                name -> accounts.findByName(name).map(Account::id).orElseThrow());
        users.insert(
                new PortalUser(person.name, true, false, account, Set.of(person.role), 0),
                SaltedPassword.of(person.password, new SecureRandom()),
                Instant.now());
    }

    private boolean lockOut(Person person) {
        boolean known = users.find(person.name).filter(PortalUser::enabled).isPresent()
                && users.password(person.name)
                        .filter(stored -> stored.matches(person.password))
                        .isPresent();
        if (known) {
            PortalUser user = users.find(person.name).orElseThrow();
            users.update(new PortalUser(user.username(), false, true, user.account(), user.roles(), user.version()));
        }
        return known;
    }

    private record Person(String name, String password, String role, Optional<String> account) {
        @Override
        public String toString() {
            return name;
        }
    }
}
