package org.failoverforwarding.api.v1;

import jakarta.ejb.Remote;
import java.util.List;

/** Sends all calls of an account or of one number elsewhere for a while; the last word counts, no version is needed. */
@Remote
public interface EmergencyModes {

    /** Those of the account that hold now: its own first, then by number. */
    List<EmergencyMode> list(long account);

    /**
     * Starts it at once, or changes the one of that account or number.
     *
     * @throws org.failoverforwarding.api.ValidationException field "target" or "until"
     */
    EmergencyMode start(EmergencyMode wish);

    /**
     * Ends it at once; does nothing where none holds.
     *
     * @param number the number whose own one is to end; empty for that of the account
     */
    void end(long account, String number);
}
