package org.failoverforwarding.api.service;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.Edition;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.api.v1.Account;
import org.failoverforwarding.api.v1.Permissions;
import org.failoverforwarding.api.v1.Target;
import org.failoverforwarding.routing.DestinationPermissions;

/** Accounts between interface and house. */
final class AccountMapping {

    private static final int MAX_USERNAME = 64;

    private AccountMapping() {}

    static Account toApi(org.failoverforwarding.directory.Account account) {
        return new Account(
                account.id().value(),
                account.version(),
                account.name(),
                Same.in(org.failoverforwarding.api.v1.Edition.class, account.edition()),
                account.region(),
                account.zone().getId(),
                account.voicemail().map(TargetMapping::toApi).orElse(Target.NONE),
                toApi(account.permissions()),
                account.forwardedCallLimit(),
                account.notifyCaller(),
                account.reseller().orElse(""));
    }

    static org.failoverforwarding.directory.Account toHouse(Account account) {
        return new org.failoverforwarding.directory.Account(
                new AccountId(account.id()),
                account.version(),
                account.name(),
                Same.in(Edition.class, account.edition()),
                account.region(),
                zone(account.zone()),
                TargetMapping.optional("voicemail", account.voicemail(), account.region()),
                toHouse(account.permissions()),
                account.forwardedCallLimit(),
                account.notifyCaller(),
                Optional.of(Given.text("reseller", account.reseller(), MAX_USERNAME))
                        .filter(reseller -> !reseller.isEmpty()));
    }

    private static Permissions toApi(DestinationPermissions given) {
        return new Permissions(
                given.sharedCost(), given.personal(), given.foreign(), given.sipAddress(), given.voicemailAccess());
    }

    private static DestinationPermissions toHouse(Permissions given) {
        return new DestinationPermissions(
                given.sharedCost(), given.personal(), given.foreign(), given.sipAddress(), given.voicemailAccess());
    }

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknown) {
            throw new ValidationException("zone", "unknown", "\"" + id + "\" is not an IANA time zone");
        }
    }
}
