package org.failoverforwarding.api.v1;

import java.io.Serializable;
import java.time.Instant;

/**
 * For a while every call of an account, or of one number of it, goes to one target, whatever the rules say.
 *
 * @param account id of the account
 * @param number the only number which it is for; empty for all numbers of the account
 * @param target where calls go; a call to the target itself rings as usual
 * @param until from this moment on it holds no more, at most 7 days away; {@link #USUAL} in a wish for 4 hours from now
 * @param started given by the server
 * @param startedBy user name, given by the server
 */
public record EmergencyMode(
        long account, String number, Target target, Instant until, Instant started, String startedBy)
        implements Serializable {

    public static final Instant USUAL = Instant.EPOCH;

    public EmergencyMode {
        number = Absent.text(number);
        target = Absent.or(target, Target.NONE);
        until = Absent.or(until, USUAL);
        started = Absent.or(started, Instant.EPOCH);
        startedBy = Absent.text(startedBy);
    }

    /** A wish to send all calls of an account there for the usual time. */
    public static EmergencyMode of(Account account, Target target) {
        return new EmergencyMode(account.id(), null, target, null, null, null);
    }

    /** A wish to send all calls of one number there for the usual time. */
    public static EmergencyMode of(ManagedNumber number, Target target) {
        return new EmergencyMode(number.account(), number.number(), target, null, null, null);
    }
}
