package org.failoverforwarding.screening.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.screening.EmergencyMode;

/**
 * Sends all calls of an account or of one number elsewhere for a while. No version is asked for: in an emergency the last
 * word counts. Every method throws {@link org.failoverforwarding.api.NotFoundException} for what the caller may not see.
 */
public interface EmergencyService {

    /** Those that hold now: the account's own first, then by number. */
    List<EmergencyMode> inForce(AccountId account);

    /** Where calls were sent the last time, to be offered again. */
    Optional<Target> lastTarget(AccountId account, Optional<PhoneNumber> number);

    /**
     * Starts it at once, or changes the one that holds.
     *
     * @param number the only number which it is for; empty for all numbers of the account
     * @param until after now and at most {@link EmergencyMode#LONGEST} away
     * @throws org.failoverforwarding.api.ValidationException field "target" or "until"
     */
    EmergencyMode start(AccountId account, Optional<PhoneNumber> number, Target target, Instant until);

    /** Ends it at once; does nothing where none holds. */
    void end(AccountId account, Optional<PhoneNumber> number);
}
