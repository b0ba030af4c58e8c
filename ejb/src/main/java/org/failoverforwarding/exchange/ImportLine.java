package org.failoverforwarding.exchange;

import java.time.Duration;
import java.util.Optional;
import org.failoverforwarding.account.Edition;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.number.PhoneNumber;

/**
 * A line of the table as values, each right in itself.
 *
 * @param line in the file
 * @param password empty to keep the stored one
 * @param redirect without identity
 */
public record ImportLine(
        int line,
        String account,
        Edition edition,
        String region,
        String system,
        String authUser,
        String password,
        PhoneNumber number,
        String displayName,
        IncomingCallAction action,
        Duration ringTime,
        Optional<Redirect> redirect) {

    @Override
    public String toString() {
        return "ImportLine[" + line + "]";
    }
}
