package org.failoverforwarding.api.v1;

import jakarta.ejb.Remote;
import java.util.List;

/**
 * Who gets alerts of an account by e-mail. For administrators, resellers and account administrators. Field of a
 * ValidationException: the component of {@link AlertRecipient}, "recipients" when there are too many, "test" when tests
 * follow each other too fast.
 */
@Remote
public interface Alerts {

    /** Recipients that one account may have. */
    int MAX_RECIPIENTS = 20;

    /** By address. */
    List<AlertRecipient> list(long account);

    AlertRecipient get(long id);

    AlertRecipient create(AlertRecipient draft);

    /** All but the account. */
    AlertRecipient update(AlertRecipient recipient);

    void delete(long id, long version);

    /** Sends a test mail at once and tells how the mail relay took it; at most 10 a minute of one account. */
    DeliveryOutcome test(long id);

    /** @param limit 1 to 500 of the newest mails of the account, newest first */
    List<AlertMail> mails(long account, int limit);
}
