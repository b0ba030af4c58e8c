package org.failoverforwarding.api.v1;

import jakarta.ejb.Remote;
import java.util.List;

/**
 * Redirects which numbers inherit: for each trigger a number uses its own redirects; without an enabled one those of its
 * telephone system; without such those of its account.
 */
@Remote
public interface InheritedRedirects {

    /** @param system id of a telephone system of the account, 0 for what all numbers of the account inherit */
    SharedRedirects get(long account, long system);

    /**
     * Replaces all of them.
     *
     * @throws org.failoverforwarding.api.ValidationException its field is a component of {@link Redirect}; with the reason
     *     "certain-loop" where a number would lead back to itself without end
     */
    SharedRedirects replace(SharedRedirects redirects);

    /** What a number inherits now, in the order in which it is used. */
    List<InheritedRedirect> ofNumber(String number);
}
