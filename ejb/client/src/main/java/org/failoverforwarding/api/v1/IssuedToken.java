package org.failoverforwarding.api.v1;

import java.io.Serializable;

/**
 * A token together with its text, which can be read only now.
 *
 * @param secret for the header {@code Authorization: Bearer}
 */
public record IssuedToken(AccessToken token, String secret) implements Serializable {

    @Override
    public String toString() {
        return "IssuedToken[" + token + "]";
    }
}
