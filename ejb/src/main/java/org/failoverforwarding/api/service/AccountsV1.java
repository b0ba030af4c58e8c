package org.failoverforwarding.api.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.service.AccountService;
import org.failoverforwarding.api.v1.Account;
import org.failoverforwarding.api.v1.Accounts;
import org.failoverforwarding.api.v1.Page;
import org.failoverforwarding.api.v1.PageRequest;
import org.failoverforwarding.directory.Roles;

/** Accounts for other systems. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN, Roles.ACCOUNT_USER})
public class AccountsV1 implements Accounts {

    private static final Set<String> SORTS = Set.of("name");

    @Inject
    private AccountService accounts;

    @Override
    public Page<Account> list(String search, PageRequest page) {
        return Pages.of(
                accounts.accounts(Given.search(search), Given.paging(page, SORTS)), page, AccountMapping::toApi);
    }

    @Override
    public Account get(long id) {
        return AccountMapping.toApi(accounts.account(new AccountId(id)));
    }

    @Override
    @RolesAllowed({Roles.ADMIN, Roles.RESELLER})
    public Account create(Account draft) {
        return AccountMapping.toApi(accounts.create(AccountMapping.toHouse(Given.value("draft", draft))));
    }

    @Override
    @RolesAllowed({Roles.ADMIN, Roles.RESELLER})
    public Account update(Account account) {
        return AccountMapping.toApi(accounts.update(AccountMapping.toHouse(Given.value("account", account))));
    }

    @Override
    @RolesAllowed(Roles.ADMIN)
    public void delete(long id, long version) {
        accounts.delete(new AccountId(id), version);
    }
}
