package org.failoverforwarding.web.frame;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.Instant;

/** When the person of this session proved its password. */
@SessionScoped
public class SignIn implements Serializable {

    private static final long serialVersionUID = 1L;

    private Instant at = Instant.EPOCH;

    public Instant at() {
        return at;
    }

    void proved(Instant now) {
        at = now;
    }
}
