package org.failoverforwarding.number.service;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.directory.NumberBlock;
import org.failoverforwarding.directory.NumberFilter;
import org.failoverforwarding.directory.NumberRow;
import org.failoverforwarding.directory.Page;
import org.failoverforwarding.directory.Paging;
import org.failoverforwarding.forwarding.ForwardingOrder;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.forwarding.TriggerPreset;
import org.failoverforwarding.number.PhoneNumber;

/**
 * Numbers and what happens with calls to them. Every method throws
 * {@link org.failoverforwarding.api.NotFoundException} for a number which the caller may not see; changes throw
 * {@link org.failoverforwarding.api.ValidationException}, and {@link org.failoverforwarding.api.ConflictException} when
 * the version is not the stored one. Each change answers the number as it is afterwards.
 */
public interface NumberService {

    /** Paged and sorted in the database; sort by any component of {@link NumberRow} but activeRedirects. */
    Page<NumberRow> overview(NumberFilter filter, Paging paging);

    ManagedNumber number(PhoneNumber number);

    /** Administrators and resellers. */
    ManagedNumber create(ManagedNumber draft);

    /**
     * Creates the numbers of a block that the account does not have yet, all or none, without redirects. Administrators
     * and resellers.
     *
     * @throws org.failoverforwarding.api.ValidationException field "last" for a block that cannot be, "first" when a
     *     number of it belongs to another account, "extensionDigits" when an extension is taken
     */
    NumberBlock.Result createBlock(NumberBlock block);

    /** "Action incoming calls" and its timeout, 5 to 300 s. */
    ManagedNumber changeAction(PhoneNumber number, IncomingCallAction action, Duration ringTime, long version);

    /** Which failures start a redirect, and how the redirects follow each other. */
    ManagedNumber changeTriggers(
            PhoneNumber number,
            ForwardingOrder order,
            TriggerPreset preset,
            Map<Trigger, Set<Integer>> customTriggers,
            long version);

    /** Extension (2 to 6 digits or empty, unique in the account) and display name. */
    ManagedNumber changeIdentity(PhoneNumber number, String extension, String displayName, long version);

    /** Gives the number to another telephone system of the same account. */
    ManagedNumber assign(PhoneNumber number, TelephoneSystemId system, long version);

    /** Administrators and resellers. */
    void delete(PhoneNumber number, long version);
}
