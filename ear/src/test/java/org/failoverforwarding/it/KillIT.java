package org.failoverforwarding.it;

import java.io.IOException;
import java.time.Duration;
import org.failoverforwarding.run.ServerProcess;
import org.junit.jupiter.api.Test;

/** What the server has acknowledged outlives its sudden end. */
class KillIT {
    private static final String FLOW = "03-survives-kill";
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Test
    void registrationOutlivesTheServer() throws IOException, InterruptedException {
        ServerUnderTest server = ServerUnderTest.own("kill");
        server.directory().deploy(ServerUnderTest.ear());
        int reception = FreePorts.any();

        try (ServerProcess first = start(server)) {
            play(server, "register.xml", "-key", "contact", String.valueOf(reception));
            first.kill();
        }
        try (ServerProcess second = start(server);
                Sipp callee = Sipp.start(FLOW, "reception.xml", target(server), reception)) {
            play(server, "caller.xml");
            callee.succeeds(LIMIT);
        }
    }

    private static ServerProcess start(ServerUnderTest server) throws IOException, InterruptedException {
        return server.start(
                "failover.demo=true",
                "failover.probe.rate=0",
                "failover.carriers=it=127.0.0.1:" + server.carrierPort(),
                "failover.guard.trusted=127.0.0.1");
    }

    private static void play(ServerUnderTest server, String scenario, String... options)
            throws IOException, InterruptedException {
        try (Sipp sipp = Sipp.start(FLOW, scenario, target(server), options)) {
            sipp.succeeds(LIMIT);
        }
    }

    private static String target(ServerUnderTest server) {
        return "127.0.0.1:" + server.sipPort();
    }
}
