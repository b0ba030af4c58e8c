package org.failoverforwarding.forwarding.service;

import java.util.List;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.directory.RuleOwner;
import org.failoverforwarding.directory.SharedRules;
import org.failoverforwarding.forwarding.InheritedRedirect;
import org.failoverforwarding.forwarding.Redirect;

/**
 * The redirects of accounts and telephone systems, which numbers inherit. Every method throws
 * {@link org.failoverforwarding.api.NotFoundException} for an account or telephone system which the caller may not see.
 */
public interface SharedRuleService {

    SharedRules rules(RuleOwner owner);

    /** What a number inherits of its telephone system and its account, in the order in which it is used. */
    List<InheritedRedirect> inheritedBy(ManagedNumber number);

    /**
     * Replaces all of them.
     *
     * @param version of the account or telephone system as it was read
     * @throws org.failoverforwarding.api.ValidationException for a redirect that cannot be, and where a number would lead
     *     back to itself without end
     * @throws org.failoverforwarding.api.ConflictException when the version is not the stored one
     */
    SharedRules replace(RuleOwner owner, List<Redirect> redirects, long version);
}
