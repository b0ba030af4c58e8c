package org.failoverforwarding.it.flow;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.naming.NamingException;
import org.failoverforwarding.api.v1.CallFilter;
import org.failoverforwarding.api.v1.Calls;
import org.failoverforwarding.api.v1.IncomingCallAction;
import org.failoverforwarding.api.v1.ManagedNumber;
import org.failoverforwarding.api.v1.PageRequest;
import org.failoverforwarding.api.v1.Trigger;
import org.failoverforwarding.it.Eventually;
import org.failoverforwarding.it.FreePorts;
import org.failoverforwarding.it.Health;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Calls do not need the database: while it is away they go on, and their records are written when it is back. */
@ExtendWith(FlowServers.class)
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class DatabaseAwayIT {

    private static final int CALLS = 3;
    private static final Duration UNTIL_TOLD = Duration.ofSeconds(10);
    private static final Duration UNTIL_WRITTEN = Duration.ofSeconds(30);

    private final FlowServer server;

    DatabaseAwayIT(FlowServer server) {
        this.server = server;
    }

    @Test
    void callsGoOnAndAreRecordedLater() throws Exception {
        int port = FreePorts.any();
        ManagedNumber number = Rules.number(
                server,
                server.system(port).system(),
                IncomingCallAction.RING_THEN_FORWARD,
                Rules.toMobile(Trigger.BUSY));
        server.database().kill();
        try {
            Eventually.holds("the operator is told why", UNTIL_TOLD, this::reasonIsTold);
            for (int i = 0; i < CALLS; i++) {
                callIsForwarded(number, port);
            }
        } finally {
            server.database().start();
        }
        Eventually.holds("the records of all calls", UNTIL_WRITTEN, () -> recorded(number.number()) == CALLS);
    }

    private boolean reasonIsTold() {
        return Health.ready(server.server())
                .down("database")
                .filter(reason -> reason.contains("refused"))
                .isPresent();
    }

    private void callIsForwarded(ManagedNumber number, int port) throws Exception {
        try (Flow flow = new Flow(server).withRefusing("pbx", port, 486).withCarrier()) {
            flow.call(number.number());
        }
    }

    private long recorded(String number) {
        try {
            return server.find(Calls.class)
                    .search(CallFilter.to(number), PageRequest.FIRST)
                    .total();
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
