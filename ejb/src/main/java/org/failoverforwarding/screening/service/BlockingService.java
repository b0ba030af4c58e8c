package org.failoverforwarding.screening.service;

import java.util.List;
import java.util.Map;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.screening.BlockedCaller;
import org.failoverforwarding.screening.BlockingList;
import org.failoverforwarding.screening.CallerPattern;

/**
 * The callers whom an account does not want. Every method throws {@link org.failoverforwarding.api.NotFoundException} for
 * an account which the caller may not see.
 */
public interface BlockingService {

    /** All entries, numbers and their beginnings in order. */
    List<BlockedCaller> list(AccountId account);

    /**
     * Blocks these callers, each with a note of up to 100 characters; who is blocked already gets the new note.
     *
     * @throws org.failoverforwarding.api.ValidationException field "note", or "caller" when there would be more than
     *     {@link BlockingList#MOST} entries; nothing has changed then
     */
    void block(AccountId account, Map<CallerPattern, String> notes);

    /** Does nothing where there is no such entry. */
    void unblock(AccountId account, CallerPattern pattern);
}
