package org.failoverforwarding.routing;

import java.util.Optional;
import org.failoverforwarding.number.NumberPlan;
import org.failoverforwarding.number.NumberRefused.Reason;
import org.failoverforwarding.number.PhoneNumber;

/**
 * Which numbers an account may call or forward to (semantics 9.10). Whether a number is valid was judged when it was read.
 */
public record DestinationPolicy(NumberPlan numbers) {

    /**
     * Why a number is barred for an account, if it is.
     *
     * @param account with its region and permissions
     */
    public Optional<Reason> barrier(PhoneNumber number, AccountSnapshot account) {
        Optional<Reason> byClass = barrierByClass(number, account.permissions());
        if (byClass.isPresent()) {
            return byClass;
        }
        boolean barredAbroad = !account.permissions().foreign() && !numbers.isOfRegion(number, account.region());
        return barredAbroad ? Optional.of(Reason.FOREIGN) : Optional.empty();
    }

    private Optional<Reason> barrierByClass(PhoneNumber number, DestinationPermissions permissions) {
        return switch (numbers.classOf(number)) {
            case FIXED, MOBILE, UAN, TOLL_FREE, UNKNOWN -> Optional.empty();
            case SHARED_COST -> unless(permissions.sharedCost(), Reason.SHARED_COST);
            case PERSONAL -> unless(permissions.personal(), Reason.PERSONAL);
            case PREMIUM -> Optional.of(Reason.PREMIUM);
            case SATELLITE -> Optional.of(Reason.SATELLITE);
            case VOICEMAIL_PREFIX -> unless(permissions.voicemailAccess(), Reason.VOICEMAIL_PREFIX);
            case PAGER -> Optional.of(Reason.PAGER);
        };
    }

    private static Optional<Reason> unless(boolean permitted, Reason reason) {
        return permitted ? Optional.empty() : Optional.of(reason);
    }
}
