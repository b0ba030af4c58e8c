package org.failoverforwarding.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.failoverforwarding.account.Edition;
import org.failoverforwarding.account.service.AccountService;
import org.failoverforwarding.directory.Account;
import org.failoverforwarding.web.frame.ChosenAccount;
import org.failoverforwarding.web.frame.NumberTexts;
import org.failoverforwarding.web.frame.Remembered;
import org.failoverforwarding.web.frame.Saving;
import org.failoverforwarding.web.table.PagedRows;

/** Accounts: search, create, edit, choose, delete. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountService accounts;

    @Inject
    private ChosenAccount chosen;

    @Inject
    private NumberTexts numbers;

    @Inject
    private Remembered remembered;

    @Inject
    private Saving saving;

    private PagedRows<Account> rows;
    private AccountForm form = new AccountForm(Account.draft("", Edition.BUSINESS, "CH"));

    @PostConstruct
    void open() {
        rows = new PagedRows<>(
                paging -> accounts.accounts(getSearch(), paging),
                account -> Long.toString(account.id().value()));
    }

    public void add() {
        form = new AccountForm(Account.draft("", Edition.BUSINESS, "CH"));
    }

    public void edit(Account account) {
        saving.attempt(() -> accounts.account(account.id())).ifPresent(current -> form = new AccountForm(current));
    }

    public void save() {
        saving.attempt(this::store, () -> form.overtakenBy(accounts.account(form.id())))
                .ifPresent(account -> saving.confirm("admin.saved", account.name()));
    }

    private Account store() {
        Account wanted = form.toAccount(numbers);
        return form.isNew() ? accounts.create(wanted) : accounts.update(wanted);
    }

    public void delete(Account account) {
        if (saving.done(() -> accounts.delete(account.id(), account.version()))) {
            saving.confirm("admin.deleted", account.name());
        }
    }

    /** Works with this account from now on. */
    public String choose(Account account) {
        chosen.choose(account);
        return "/customer/overview.xhtml?faces-redirect=true";
    }

    public PagedRows<Account> getRows() {
        return rows;
    }

    public AccountForm getForm() {
        return form;
    }

    public String getSearch() {
        return remembered.get("accounts.search");
    }

    public void setSearch(String search) {
        remembered.set("accounts.search", search);
    }
}
