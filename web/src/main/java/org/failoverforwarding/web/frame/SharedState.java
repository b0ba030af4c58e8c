package org.failoverforwarding.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Makes what all pages of this server share. */
@ApplicationScoped
public class SharedState {

    @Produces
    @Singleton
    LoginAttempts loginAttempts() {
        return new LoginAttempts(Clock.systemUTC());
    }
}
