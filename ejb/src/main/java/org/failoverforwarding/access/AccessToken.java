package org.failoverforwarding.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * A bearer token, without its text.
 *
 * @param id 0 before it is stored
 * @param owner user name of the person in whose name it acts
 * @param label what it is for
 * @param lastUsed to the minute, {@link Instant#EPOCH} where it never was
 */
public record AccessToken(
        long id, String owner, String label, Set<Scope> scopes, Instant created, Instant expires, Instant lastUsed)
        implements Serializable {

    public AccessToken {
        scopes = Set.copyOf(scopes);
    }

    /** Still good at that instant. */
    public boolean isValid(Instant at) {
        return expires.isAfter(at);
    }

    /** What a token may be used for, within the rights of its owner. */
    public enum Scope {
        READ,
        RULES,
        ADMINISTRATION
    }

    /** A token together with its text, which can be read only now. */
    public record Issued(AccessToken token, String secret) implements Serializable {
        @Override
        public String toString() {
            return "Issued[" + token + "]";
        }
    }
}
