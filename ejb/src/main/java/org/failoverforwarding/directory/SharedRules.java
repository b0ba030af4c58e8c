package org.failoverforwarding.directory;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.forwarding.Redirect;

/**
 * Redirects which numbers inherit that have none of their own for the same trigger.
 *
 * @param version of the account or telephone system whose they are
 * @param redirects in the customer's order, at most {@link ManagedNumber#MAX_REDIRECTS}
 */
public record SharedRules(RuleOwner owner, long version, List<Redirect> redirects) implements Serializable {

    public SharedRules {
        redirects = List.copyOf(redirects);
    }

    public Optional<Redirect> redirect(long id) {
        return redirects.stream().filter(redirect -> redirect.id() == id).findFirst();
    }

    public SharedRules withRedirects(List<Redirect> newRedirects) {
        return new SharedRules(owner, version, newRedirects);
    }
}
