package org.failoverforwarding.api.v1;

import java.io.Serializable;

/**
 * A telephone system together with its secret, which can be read only now.
 *
 * @param secret 128 random bits as text
 */
public record IssuedSystem(TelephoneSystem system, String secret) implements Serializable {

    @Override
    public String toString() {
        return "IssuedSystem[" + system + "]";
    }
}
