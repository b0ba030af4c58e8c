package org.failoverforwarding.directory;

import java.io.Serializable;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.forwarding.ActiveTimes;

/**
 * Active times under a name, for use in many redirects of an account.
 *
 * @param id 0 before it is created
 * @param version of the stored values, for edits
 * @param name 1 to 64 characters, unique in the account; stays while redirects use it
 * @param times not a named schedule itself
 */
public record Schedule(long id, long version, AccountId account, String name, ActiveTimes times)
        implements Serializable {}
