package org.failoverforwarding.screening;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.number.PhoneNumber;

/**
 * For a while every call of an account, or of one number of it, goes to one target, whatever the rules say (semantics 9.1,
 * step 4).
 *
 * @param number the only number which it is for; empty for all numbers of the account
 * @param until from this moment on it holds no more
 * @param startedBy user name
 */
public record EmergencyMode(
        AccountId account,
        Optional<PhoneNumber> number,
        Target target,
        Instant started,
        Instant until,
        String startedBy)
        implements Serializable {

    /** How long it holds where nothing else was said. */
    public static final Duration USUAL = Duration.ofHours(4);

    public static final Duration LONGEST = Duration.ofDays(7);

    public boolean holdsAt(Instant moment) {
        return moment.isBefore(until);
    }

    /** Calls to its own target are not its matter: they ring as usual. */
    public boolean leadsTo(PhoneNumber called, String extension) {
        String address = target.address();
        return address.equals(called.e164()) || !extension.isEmpty() && address.equals(extension);
    }

    /** The same one with another end. */
    public EmergencyMode endingAt(Instant end) {
        return new EmergencyMode(account, number, target, started, end, startedBy);
    }
}
