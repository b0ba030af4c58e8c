package org.failoverforwarding.web.frame;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.service.AccountService;
import org.failoverforwarding.account.service.PortalUserService;
import org.failoverforwarding.directory.Account;
import org.failoverforwarding.directory.Paging;
import org.primefaces.PrimeFaces;

/** The account which the pages are about: a customer's own one, or the one that an administrator has chosen. */
@Named
@SessionScoped
public class ChosenAccount implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SUGGESTIONS = 20;

    @Inject
    private AccountService accounts;

    @Inject
    private AccountOfRequest known;

    @Inject
    private PortalUserService users;

    @Inject
    private Person person;

    private AccountId id;
    private boolean asked;

    private String name = "";

    /** The account, or none when an administrator looks at all. */
    public Optional<AccountId> id() {
        if (!asked) {
            id = users.self().account().orElse(null);
            asked = true;
        }
        return Optional.ofNullable(id);
    }

    public Optional<Account> account() {
        return id().map(known::read);
    }

    public boolean isChosen() {
        return id().isPresent();
    }

    /** Region of numbers that are typed in. */
    public String region() {
        return account().map(Account::region).orElse("CH");
    }

    /** Time zone of dates and times shown. */
    public ZoneId zone() {
        return account().map(Account::zone).orElse(ZoneId.of("Europe/Zurich"));
    }

    /** Business and pro have the overview of many numbers; the other editions one number. */
    public boolean isNumberOverview() {
        return account().map(account -> account.edition().hasNumberOverview()).orElse(true);
    }

    public List<String> suggest(String query) {
        return accounts.accounts(query, Paging.of(0, SUGGESTIONS)).rows().stream()
                .map(Account::name)
                .toList();
    }

    /** Takes the account picked in the switcher. */
    public void changed() {
        accounts.accounts(name, Paging.of(0, SUGGESTIONS)).rows().stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .ifPresent(this::choose);
        PrimeFaces.current().executeScript("portal.reload()");
    }

    public void choose(Account account) {
        id = account.id();
        name = account.name();
        asked = true;
    }

    /** Back to all accounts. */
    public void leave() {
        if (person.isChoosesAccount()) {
            id = null;
            name = "";
            PrimeFaces.current().executeScript("portal.reload()");
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }
}
