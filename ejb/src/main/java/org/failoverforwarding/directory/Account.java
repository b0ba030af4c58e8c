package org.failoverforwarding.directory;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.Edition;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.routing.AccountSnapshot;
import org.failoverforwarding.routing.DestinationPermissions;

/**
 * A customer account.
 *
 * @param id 0 before it is created
 * @param version of the stored values, for edits
 * @param name 1 to 100 characters, unique in the installation
 * @param region ISO 3166 country of its numbering plan, "CH"
 * @param zone time zone of its active times
 * @param voicemail an internal number or a SIP address, if it has one
 * @param permissions which classes of target it may use
 * @param forwardedCallLimit forwarded calls at the same time, 1 to 1000
 * @param notifyCaller callers get 181 Call Is Being Forwarded
 * @param reseller user name of the reseller who looks after it
 */
public record Account(
        AccountId id,
        long version,
        String name,
        Edition edition,
        String region,
        ZoneId zone,
        Optional<Target> voicemail,
        DestinationPermissions permissions,
        int forwardedCallLimit,
        boolean notifyCaller,
        Optional<String> reseller)
        implements Serializable {

    /** A new account with default settings. */
    public static Account draft(String name, Edition edition, String region) {
        return new Account(
                new AccountId(0),
                0,
                name,
                edition,
                region,
                ZoneId.of("Europe/Zurich"),
                Optional.empty(),
                DestinationPermissions.DEFAULT,
                10,
                false,
                Optional.empty());
    }

    /** What routing needs to know of it. */
    public AccountSnapshot snapshot() {
        return new AccountSnapshot(
                id, name, edition, region, zone, voicemail, permissions, forwardedCallLimit, notifyCaller);
    }

    /** The same account, looked after by somebody else. */
    public Account withReseller(Optional<String> newReseller) {
        return new Account(
                id,
                version,
                name,
                edition,
                region,
                zone,
                voicemail,
                permissions,
                forwardedCallLimit,
                notifyCaller,
                newReseller);
    }

    /** The same account under another identity. */
    public Account withId(AccountId newId) {
        return new Account(
                newId,
                version,
                name,
                edition,
                region,
                zone,
                voicemail,
                permissions,
                forwardedCallLimit,
                notifyCaller,
                reseller);
    }

    /** The same account with another voicemail. */
    public Account withVoicemail(Optional<Target> newVoicemail) {
        return new Account(
                id,
                version,
                name,
                edition,
                region,
                zone,
                newVoicemail,
                permissions,
                forwardedCallLimit,
                notifyCaller,
                reseller);
    }
}
