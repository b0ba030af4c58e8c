package org.failoverforwarding.event;

import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.number.PhoneNumber;

/**
 * What an event is about.
 *
 * @param callId Call-ID of the call which caused it, or empty
 */
public record Subject(
        AccountId account, Optional<TelephoneSystemId> system, Optional<PhoneNumber> number, String callId) {

    public static Subject of(AccountId account) {
        return new Subject(account, Optional.empty(), Optional.empty(), "");
    }

    public static Subject of(AccountId account, TelephoneSystemId system) {
        return new Subject(account, Optional.of(system), Optional.empty(), "");
    }

    public static Subject of(AccountId account, PhoneNumber number) {
        return new Subject(account, Optional.empty(), Optional.of(number), "");
    }
}
