package org.failoverforwarding.api.v1;

import jakarta.ejb.Remote;
import java.util.List;

/** The callers whom an account does not want; the last word counts, no version is needed. */
@Remote
public interface BlockedCallers {

    /** Entries which an account may have. */
    int MAX_ENTRIES = 1000;

    /** All of the account, numbers and their beginnings in order. */
    List<BlockedCaller> list(long account);

    /**
     * Blocks them, all or none; who is blocked already gets the new note.
     *
     * @param callers of one account, 1 to {@link #MAX_ENTRIES}
     * @return all of the account afterwards
     * @throws org.failoverforwarding.api.ValidationException its field begins with the index, "[17].caller"
     */
    List<BlockedCaller> block(List<BlockedCaller> callers);

    /** Does nothing where there is no such entry. */
    void unblock(long account, String caller);
}
