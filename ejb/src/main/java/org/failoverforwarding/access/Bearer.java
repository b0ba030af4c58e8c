package org.failoverforwarding.access;

import java.io.Serializable;
import java.util.Set;

/**
 * Whom a good token stands for.
 *
 * @param roles that the owner has now
 */
public record Bearer(AccessToken token, Set<String> roles) implements Serializable {

    public Bearer {
        roles = Set.copyOf(roles);
    }
}
