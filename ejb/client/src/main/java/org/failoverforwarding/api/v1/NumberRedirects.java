package org.failoverforwarding.api.v1;

import java.io.Serializable;
import java.util.List;

/**
 * The redirects that a number is to have.
 *
 * @param number in any spelling that is unique, best E.164 with plus sign
 * @param version of the number as it was read
 * @param redirects in the new order, at most 20
 */
public record NumberRedirects(String number, long version, List<Redirect> redirects) implements Serializable {

    public NumberRedirects {
        number = Absent.text(number);
        redirects = Absent.list(redirects);
    }
}
