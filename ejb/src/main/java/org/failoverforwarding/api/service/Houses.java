package org.failoverforwarding.api.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.service.AccountService;
import org.failoverforwarding.directory.Schedule;
import org.failoverforwarding.forwarding.ActiveTimes;
import org.failoverforwarding.forwarding.service.ScheduleService;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.routing.AccountSnapshot;
import org.failoverforwarding.routing.RoutingDirectory;
import org.failoverforwarding.routing.RoutingSnapshot;

/** Looks up what the reading of an account's texts depends on; schedules only when a text names one. */
@Dependent
class Houses {

    @Inject
    private RoutingDirectory directory;

    @Inject
    private ScheduleService schedules;

    @Inject
    private AccountService accounts;

    /** @throws org.failoverforwarding.api.NotFoundException when the caller sees no such account */
    void requireAccount(long account) {
        accounts.account(new AccountId(account));
    }

    House of(AccountId account) {
        return of(directory.account(account));
    }

    House of(PhoneNumber number) {
        return of(directory.byNumber(number).map(RoutingSnapshot::account));
    }

    private House of(Optional<AccountSnapshot> account) {
        return account.map(found -> new House(found.region(), name -> times(found.id(), name)))
                .orElse(House.of(Spelling.DEFAULT_REGION));
    }

    private Optional<ActiveTimes> times(AccountId account, String name) {
        return schedules.schedules(account).stream()
                .filter(schedule -> schedule.name().equals(name))
                .map(Schedule::times)
                .findFirst();
    }
}
