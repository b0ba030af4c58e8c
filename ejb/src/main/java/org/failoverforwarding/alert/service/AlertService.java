package org.failoverforwarding.alert.service;

import java.util.List;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.alert.AlertMail;
import org.failoverforwarding.alert.AlertRecipient;
import org.failoverforwarding.alert.DeliveryOutcome;

/**
 * Who gets alerts of an account by e-mail. For administrators, resellers and account administrators; every method throws
 * {@link org.failoverforwarding.api.NotFoundException} for what the caller may not see, changes throw
 * {@link org.failoverforwarding.api.ValidationException} (field "address", "language", "kinds", "afterMinutes",
 * "recipients" when there are too many) and {@link org.failoverforwarding.api.ConflictException}.
 */
public interface AlertService {

    /** Recipients that one account may have. */
    int MAX_RECIPIENTS = 20;

    /** All of the account, by address. */
    List<AlertRecipient> recipients(AccountId account);

    AlertRecipient recipient(long id);

    AlertRecipient create(AlertRecipient draft);

    /** All but the account. */
    AlertRecipient update(AlertRecipient recipient);

    void delete(long id, long version);

    /** Sends a test mail at once and tells how the relay took it; within 15 s. */
    DeliveryOutcome test(long id);

    /** The newest mails of the account, newest first, those that wait included. */
    List<AlertMail> mails(AccountId account, int limit);
}
