package org.failoverforwarding.api.v1;

import java.io.Serializable;

/** A portal user together with a new password, which can be read only now. */
public record IssuedPassword(PortalUser user, String password) implements Serializable {

    @Override
    public String toString() {
        return "IssuedPassword[" + user + "]";
    }
}
