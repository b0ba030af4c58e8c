package org.failoverforwarding.web.stream;

import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.AccountId;

/** What a client may see; asked again while its stream is open, because a right may end before the stream. */
@FunctionalInterface
public interface Sight {

    /**
     * The accounts whose events the client may see now, empty for every account there is.
     *
     * @throws jakarta.ejb.EJBAccessException when it may see nothing any more
     * @throws org.failoverforwarding.api.NotFoundException when it does not see the account that it named
     */
    Optional<Set<AccountId>> accounts();
}
