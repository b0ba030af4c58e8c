package org.failoverforwarding.web.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.failoverforwarding.routing.RoutingDirectory;
import org.failoverforwarding.routing.SystemState;

/** Looks up, from memory, whether calls reach a telephone system now. */
@Named
@RequestScoped
public class LiveSystems {

    @Inject
    private RoutingDirectory directory;

    @Inject
    private SystemState.Source states;

    /**
     * The state of a system.
     *
     * @param authUser user with which it registers
     */
    public Registration of(String authUser) {
        return directory
                .systemByUser(authUser)
                .map(system -> Registration.of(system.isStaticTrunk(), states.of(system), Instant.now()))
                .orElse(Registration.UNKNOWN);
    }
}
