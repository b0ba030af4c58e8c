package org.failoverforwarding.account;

import java.io.Serializable;

/**
 * The digest secret of a telephone system as it is stored: HA1 values (RFC 7616 §3.4.2) as lower-case hex. Both are
 * stored, so that the algorithm can be changed without a new secret.
 */
public record StoredSecret(String ha1Md5, String ha1Sha256) implements Serializable {

    @Override
    public String toString() {
        return "StoredSecret";
    }
}
