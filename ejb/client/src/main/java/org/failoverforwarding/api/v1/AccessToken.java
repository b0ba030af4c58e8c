package org.failoverforwarding.api.v1;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * A bearer token, without its text.
 *
 * @param owner user name of the person in whose name it acts
 * @param label what it is for
 * @param scopes what it may be used for
 * @param lastUsed to the minute, {@link Instant#EPOCH} where it never was
 */
public record AccessToken(
        long id, String owner, String label, Set<TokenScope> scopes, Instant created, Instant expires, Instant lastUsed)
        implements Serializable {

    public AccessToken {
        scopes = Absent.set(scopes);
    }
}
