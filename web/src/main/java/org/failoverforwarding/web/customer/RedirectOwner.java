package org.failoverforwarding.web.customer;

import java.util.List;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.routing.RoutingSnapshot;

/** Whose redirects the card Forwarding shows and its dialog edits: a number's own, or those which numbers inherit. */
public interface RedirectOwner {

    AccountId account();

    /** The number whose own they are. */
    Optional<PhoneNumber> ownNumber();

    /** In the customer's order; the same list until they have changed. */
    List<Redirect> redirects();

    long version();

    /** Reads everything again. */
    void refresh();

    /** Stores them and shows the state afterwards. */
    void replace(List<Redirect> redirects, long version);

    /** A number that had these redirects, to play calls to it; none where no number uses them. */
    Optional<RoutingSnapshot> with(List<Redirect> redirects);
}
