package org.failoverforwarding.api.v1;

import jakarta.ejb.Remote;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers and what happens with calls to them. */
@Remote
public interface Numbers {

    /** Numbers that one call of {@link #createAll} may create at most. */
    int MAX_BULK = 10_000;

    /** Sort by any component of {@link NumberRow} but activeRedirects; by number unless said otherwise. */
    Page<NumberRow> list(NumberFilter filter, PageRequest page);

    ManagedNumber get(String number);

    /** Stores a new number with its redirects. Administrators and resellers. */
    ManagedNumber create(ManagedNumber draft);

    /**
     * Stores all in one transaction, or none. Administrators and resellers.
     *
     * @param drafts 1 to {@link #MAX_BULK}
     * @throws org.failoverforwarding.api.ValidationException its field begins with the index, "[17].extension"
     */
    List<ManagedNumber> createAll(List<ManagedNumber> drafts);

    /**
     * "Action incoming calls" and its timeout.
     *
     * @param ringTimeSeconds 5 to 300
     */
    ManagedNumber changeAction(String number, IncomingCallAction action, int ringTimeSeconds, long version);

    /**
     * Which failures start a redirect, and how the redirects follow each other.
     *
     * @param customTriggers SIP status codes by trigger with {@link TriggerPreset#CUSTOM}, else empty
     */
    ManagedNumber changeTriggers(
            String number,
            ForwardingOrder order,
            TriggerPreset preset,
            Map<Trigger, Set<Integer>> customTriggers,
            long version);

    /**
     * Extension and display name.
     *
     * @param extension 2 to 6 digits unique in the account, or empty
     * @param displayName up to 100 characters, may be empty
     */
    ManagedNumber changeIdentity(String number, String extension, String displayName, long version);

    /** Gives the number to another telephone system of the same account. */
    ManagedNumber assign(String number, long system, long version);

    /** Deletes it with its redirects. Administrators and resellers. */
    void delete(String number, long version);
}
