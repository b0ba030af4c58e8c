package org.failoverforwarding.api.v1;

import java.io.Serializable;
import java.util.Set;

/**
 * An address which gets alerts of an account by e-mail.
 *
 * @param id 0 before it is created
 * @param version of the stored values, 0 before it is created
 * @param account id of the account
 * @param address one e-mail address, at most 254 characters
 * @param language "en", "de", "fr" or "it"
 * @param kinds of which it is told, at least one
 * @param afterMinutes escalation: 0 to 1440; a trouble is told only when it still lasts after so many minutes
 * @param enabled gets mail at present
 */
public record AlertRecipient(
        long id,
        long version,
        long account,
        String address,
        String language,
        Set<EventKind> kinds,
        int afterMinutes,
        boolean enabled)
        implements Serializable {

    public AlertRecipient {
        address = Absent.text(address);
        language = Absent.or(language, "en");
        kinds = Absent.set(kinds);
    }
}
