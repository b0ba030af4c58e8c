package org.failoverforwarding.number.service;

import java.util.List;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.directory.RuleVersion;
import org.failoverforwarding.number.PhoneNumber;

/**
 * Earlier rules of a number, from the audit log, for administrators of its account. Every method throws
 * {@link org.failoverforwarding.api.NotFoundException} for a number which the caller may not see.
 */
public interface RuleVersionService {

    /** The present rules first, then those of the last 100 changes, newest first. */
    List<RuleVersion> versions(PhoneNumber number);

    /**
     * Takes back earlier rules: action, timeout, causes and redirects; telephone system, extension and name stay.
     *
     * @param entry of the version
     * @param before of the version
     * @param version of the number as it is now
     * @throws org.failoverforwarding.api.ValidationException when these rules are not possible any more
     * @throws org.failoverforwarding.api.ConflictException when the number has been changed meanwhile
     */
    ManagedNumber restore(PhoneNumber number, long entry, boolean before, long version);
}
