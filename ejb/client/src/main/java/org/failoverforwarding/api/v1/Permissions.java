package org.failoverforwarding.api.v1;

import java.io.Serializable;

/**
 * Classes of target beyond the default which an account may forward to; premium, satellite and emergency numbers are
 * never allowed.
 *
 * @param sharedCost 084x and their like
 * @param personal 0878 and their like
 * @param foreign numbers outside the account's region
 * @param sipAddress SIP addresses outside
 * @param voicemailAccess numbers that lead into the mailbox of a mobile number, in Switzerland 0860 before its nine digits
 */
public record Permissions(
        boolean sharedCost, boolean personal, boolean foreign, boolean sipAddress, boolean voicemailAccess)
        implements Serializable {

    /** Fixed, mobile, corporate and toll-free numbers of the own region. */
    public static final Permissions DEFAULT = new Permissions(false, false, false, false, false);
}
