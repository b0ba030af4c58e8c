package org.failoverforwarding.alert.service;

import java.util.Set;
import java.util.regex.Pattern;
import org.failoverforwarding.account.service.Texts;
import org.failoverforwarding.alert.AlertRecipient;
import org.failoverforwarding.api.ValidationException;

/** What a recipient of alerts must fulfil before it is stored. */
final class AlertRules {

    /** Languages in which mails are written. */
    static final Set<String> LANGUAGES = Set.of("en", "de", "fr", "it");

    private static final Pattern ADDRESS = Pattern.compile("[\\x21-\\x7e&&[^@<>\",;:()\\[\\]\\\\]]{1,64}@"
            + "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*");
    private static final int LONGEST_ADDRESS = 254;
    private static final int MOST_MINUTES = 1440;

    private AlertRules() {}

    static void check(AlertRecipient recipient) {
        Texts.require("address", recipient.address(), LONGEST_ADDRESS);
        if (!ADDRESS.matcher(recipient.address()).matches()) {
            throw new ValidationException("address", "format", "Please enter one e-mail address, name@company.ch.");
        }
        if (!LANGUAGES.contains(recipient.language())) {
            throw new ValidationException("language", "unknown", "The language must be en, de, fr or it.");
        }
        if (recipient.kinds().isEmpty()) {
            throw new ValidationException("kinds", "no-kind", "Please choose at least one kind of event.");
        }
        Texts.range("afterMinutes", recipient.afterMinutes(), 0, MOST_MINUTES);
    }
}
