package org.failoverforwarding.forwarding.service;

import java.util.List;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.number.PhoneNumber;

/**
 * New redirects of a number.
 *
 * @param version of the number as it was read
 */
public record RedirectsChange(PhoneNumber number, List<Redirect> redirects, long version) {

    public RedirectsChange {
        redirects = List.copyOf(redirects);
    }
}
