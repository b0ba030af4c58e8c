package org.failoverforwarding.routing;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.forwarding.SharedRedirects;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.screening.BlockingList;
import org.failoverforwarding.screening.EmergencyMode;

/** Snapshots by number, extension and digest user; answers from memory and never blocks. */
public interface RoutingDirectory {

    Optional<RoutingSnapshot> byNumber(PhoneNumber number);

    /** A number of an account by its extension. */
    Optional<RoutingSnapshot> byExtension(AccountId account, String extension);

    /** A telephone system by the user name with which it registers and authenticates. */
    Optional<SystemSnapshot> systemByUser(String user);

    Optional<AccountSnapshot> account(AccountId id);

    /** A telephone system by its id. */
    default Optional<SystemSnapshot> system(TelephoneSystemId id) {
        return systems().filter(system -> system.id().equals(id)).findAny();
    }

    /** The number that a telephone system shows when it calls out without one of its own, if it has any number. */
    default Optional<PhoneNumber> mainNumber(TelephoneSystemId system) {
        return Optional.empty();
    }

    /** What the numbers of a telephone system may inherit. */
    default SharedRedirects shared(AccountId account, TelephoneSystemId system) {
        return SharedRedirects.NONE;
    }

    /** The emergency mode that a call to the number finds at that moment: the number's own, else that of its account. */
    default Optional<EmergencyMode> emergency(RoutingSnapshot number, Instant moment) {
        return Optional.empty();
    }

    /** The callers whom an account does not want. */
    default BlockingList blocked(AccountId account) {
        return BlockingList.NONE;
    }

    /** All telephone systems, in no order; goes on while others come and go. */
    Stream<SystemSnapshot> systems();
}
