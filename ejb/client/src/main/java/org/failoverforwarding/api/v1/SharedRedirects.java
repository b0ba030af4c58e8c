package org.failoverforwarding.api.v1;

import java.io.Serializable;
import java.util.List;

/**
 * The redirects of an account or of a telephone system, which its numbers inherit.
 *
 * @param account id of the account
 * @param system id of the telephone system, 0 for those of the account
 * @param version of the account or telephone system as it was read
 * @param redirects in the customer's order, at most 20
 */
public record SharedRedirects(long account, long system, long version, List<Redirect> redirects)
        implements Serializable {

    public SharedRedirects {
        redirects = Absent.list(redirects);
    }
}
