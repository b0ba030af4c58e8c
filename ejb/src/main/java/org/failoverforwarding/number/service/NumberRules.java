package org.failoverforwarding.number.service;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.failoverforwarding.account.service.Texts;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.forwarding.TriggerPreset;
import org.failoverforwarding.number.NumberRefused;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.routing.AccountSnapshot;

/** What a number must be like, apart from its redirects. */
class NumberRules {

    private static final int LONGEST_NAME = 100;

    private final AccountNumbers own;

    NumberRules(AccountNumbers own) {
        this.own = own;
    }

    /** Action, timeout and the voicemail which the action may need. */
    ManagedNumber checkedAction(ManagedNumber number) {
        RedirectRules.checkRingTime(number.ringTime());
        IncomingCallAction action = number.action();
        if (action.endsInVoicemail()
                && own.account(number.account()).voicemail().isEmpty()) {
            throw new ValidationException(
                    "action", "no-voicemail", "This action needs a voicemail, and the account has none yet.");
        }
        return number;
    }

    ManagedNumber checkedTriggers(ManagedNumber number) {
        Map<Trigger, Set<Integer>> custom = number.customTriggers();
        if (number.preset() != TriggerPreset.CUSTOM && !custom.isEmpty()) {
            throw new ValidationException("customTriggers", "not-possible", "Own codes belong to Custom only.");
        }
        custom.values().stream().flatMap(Set::stream).forEach(NumberRules::checkStatus);
        return number;
    }

    private static void checkStatus(int status) {
        Texts.range("customTriggers", status, 300, 699);
    }

    ManagedNumber checkedIdentity(ManagedNumber number) {
        Texts.optional("displayName", number.displayName(), LONGEST_NAME);
        if (number.extension().isEmpty()) {
            return number;
        }
        AccountSnapshot account = own.account(number.account());
        String extension = extension(number.extension(), account.region());
        PhoneNumber holder = own.byExtension(account.id(), extension).orElse(number.number());
        if (!holder.equals(number.number())) {
            throw new ValidationException("extension", "taken", "The extension belongs to " + holder + ".");
        }
        return number.withIdentity(extension, number.displayName());
    }

    private String extension(String text, String region) {
        try {
            return own.plan().extension(text, region);
        } catch (NumberRefused e) {
            throw new ValidationException(
                    "extension", e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'), e.getMessage() + ".");
        }
    }
}
