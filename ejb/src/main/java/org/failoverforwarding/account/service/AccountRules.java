package org.failoverforwarding.account.service;

import java.util.Locale;
import java.util.Set;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.directory.Account;
import org.failoverforwarding.forwarding.Target;

/** What an account must be like. */
final class AccountRules {

    private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());
    private static final int LONGEST_NAME = 100;

    private AccountRules() {}

    static void check(Account account) {
        Texts.require("name", account.name(), LONGEST_NAME);
        if (!REGIONS.contains(account.region())) {
            throw new ValidationException(
                    "region", "unknown-region", "\"" + account.region() + "\" is not a country code like CH.");
        }
        Texts.range("forwardedCallLimit", account.forwardedCallLimit(), 1, 1000);
        account.voicemail().ifPresent(AccountRules::checkVoicemail);
    }

    private static void checkVoicemail(Target target) {
        if (target instanceof Target.ExternalNumber || target instanceof Target.Extension) {
            throw new ValidationException(
                    "voicemail", "wrong-kind", "A voicemail is a number of the account or a SIP address.");
        }
    }
}
