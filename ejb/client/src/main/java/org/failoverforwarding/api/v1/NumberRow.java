package org.failoverforwarding.api.v1;

import java.io.Serializable;

/**
 * One line of the number overview.
 *
 * @param number E.164 with plus sign
 * @param extension or empty
 * @param account id of the account that owns it
 * @param system id of the telephone system which takes its calls
 * @param ringTimeSeconds "Timeout" of the action, 5 to 300
 * @param activeRedirects redirects that are switched on
 */
public record NumberRow(
        String number,
        String extension,
        String displayName,
        long account,
        String accountName,
        long system,
        String systemName,
        IncomingCallAction action,
        int ringTimeSeconds,
        int activeRedirects)
        implements Serializable {}
