package org.failoverforwarding.api.v1;

import java.io.Serializable;

/**
 * A customer account.
 *
 * @param id 0 before it is created
 * @param version of the stored values, 0 before it is created
 * @param name 1 to 100 characters, unique in the installation
 * @param edition portal flavour
 * @param region ISO 3166 country of its numbering plan, "CH"
 * @param zone IANA time zone of its active times, "Europe/Zurich"
 * @param voicemail where voicemail answers, {@link Target#NONE} where there is none
 * @param permissions classes of target beyond the default
 * @param forwardedCallLimit forwarded calls at the same time, 1 to 1000
 * @param notifyCaller callers get 181 Call Is Being Forwarded
 * @param reseller user name of the reseller who looks after it, or empty
 */
public record Account(
        long id,
        long version,
        String name,
        Edition edition,
        String region,
        String zone,
        Target voicemail,
        Permissions permissions,
        int forwardedCallLimit,
        boolean notifyCaller,
        String reseller)
        implements Serializable {

    public Account {
        name = Absent.text(name);
        edition = Absent.or(edition, Edition.BUSINESS);
        region = Absent.or(region, "CH");
        zone = Absent.or(zone, "Europe/Zurich");
        voicemail = Absent.or(voicemail, Target.NONE);
        permissions = Absent.or(permissions, Permissions.DEFAULT);
        reseller = Absent.text(reseller);
    }

    /** A new account with default settings. */
    public static Account draft(String name) {
        return new Account(0, 0, name, null, null, null, null, null, 10, false, null);
    }
}
