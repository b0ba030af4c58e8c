package org.failoverforwarding.api.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.routing.RoutingDirectory;

/** Looks up, from memory, in which numbering plan an account writes its numbers. */
@Dependent
class Regions {

    @Inject
    private RoutingDirectory directory;

    String of(AccountId account) {
        return directory.account(account).map(found -> found.region()).orElse(Spelling.DEFAULT_REGION);
    }

    String of(PhoneNumber number) {
        return directory.byNumber(number).map(found -> found.account().region()).orElse(Spelling.DEFAULT_REGION);
    }
}
