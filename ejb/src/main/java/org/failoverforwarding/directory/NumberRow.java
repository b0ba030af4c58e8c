package org.failoverforwarding.directory;

import java.io.Serializable;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.number.PhoneNumber;

/**
 * One line of the phone number overview.
 *
 * @param extension or empty
 * @param authUser of the telephone system, for its registration state
 * @param ringTimeSeconds "Timeout" of the action
 * @param activeRedirects redirects that are switched on
 */
public record NumberRow(
        PhoneNumber number,
        String extension,
        String displayName,
        AccountId account,
        String accountName,
        TelephoneSystemId system,
        String systemName,
        String authUser,
        IncomingCallAction action,
        int ringTimeSeconds,
        int activeRedirects)
        implements Serializable {}
