package org.failoverforwarding.api.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.routing.RoutingDirectory;

/** Looks up, from memory, what the reading of an account's texts depends on. */
@Dependent
class Houses {

    @Inject
    private RoutingDirectory directory;

    House of(AccountId account) {
        return House.of(directory.account(account).map(found -> found.region()).orElse(Spelling.DEFAULT_REGION));
    }

    House of(PhoneNumber number) {
        return House.of(directory
                .byNumber(number)
                .map(found -> found.account().region())
                .orElse(Spelling.DEFAULT_REGION));
    }
}
