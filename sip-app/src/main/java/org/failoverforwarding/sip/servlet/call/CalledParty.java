package org.failoverforwarding.sip.servlet.call;

import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.number.NumberPlan;
import org.failoverforwarding.number.NumberRefused;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.routing.AccountSnapshot;
import org.failoverforwarding.routing.RoutingSnapshot;

/**
 * Whom a call is for and whose it is.
 *
 * @param account which the call belongs to
 * @param number called, an emergency number behind the country code of the account; empty when what was dialled is no
 *     number
 */
record CalledParty(AccountId account, Optional<PhoneNumber> number) {

    static CalledParty of(RoutingSnapshot rules) {
        return new CalledParty(rules.account().id(), Optional.of(rules.number()));
    }

    /** A number outside, dialled by a telephone system of the account. */
    static CalledParty outside(String dialled, AccountSnapshot account, NumberPlan plan) {
        return new CalledParty(account.id(), number(dialled, account.region(), plan));
    }

    private static Optional<PhoneNumber> number(String dialled, String region, NumberPlan plan) {
        if (plan.isEmergency(dialled, region)) {
            return Optional.of(new PhoneNumber("+" + plan.countryCode(region) + dialled));
        }
        try {
            return Optional.of(plan.parse(dialled, region));
        } catch (NumberRefused refused) {
            return Optional.empty();
        }
    }
}
