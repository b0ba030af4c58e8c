package org.failoverforwarding.alert;

import java.io.Serializable;
import java.util.Set;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.event.EventKind;

/**
 * An address which gets alerts of an account by e-mail.
 *
 * @param id 0 before it is created
 * @param version of the stored values, 0 before it is created
 * @param address e-mail address
 * @param language "en", "de", "fr" or "it"
 * @param kinds of which it is told
 * @param afterMinutes escalation: a trouble is told only when it still lasts after so long, 0 to 1440
 * @param enabled gets mail at present
 */
public record AlertRecipient(
        long id,
        long version,
        AccountId account,
        String address,
        String language,
        Set<EventKind> kinds,
        int afterMinutes,
        boolean enabled)
        implements Serializable {

    public AlertRecipient {
        kinds = Set.copyOf(kinds);
    }

    /** A new recipient of every alarm, told at once. */
    public static AlertRecipient draft(AccountId account, String address, String language) {
        return new AlertRecipient(0, 0, account, address, language, EventKind.ALARMS, 0, true);
    }
}
