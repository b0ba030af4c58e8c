package org.failoverforwarding.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.service.AccountService;
import org.failoverforwarding.directory.Account;

/** The account of one request, read once: each time and number on a page asks for its zone and region. */
@RequestScoped
public class AccountOfRequest {

    @Inject
    private AccountService accounts;

    private Account read;

    Account read(AccountId id) {
        if (read == null || !read.id().equals(id)) {
            read = accounts.account(id);
        }
        return read;
    }
}
