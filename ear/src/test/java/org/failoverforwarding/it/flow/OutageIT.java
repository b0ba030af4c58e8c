package org.failoverforwarding.it.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.naming.NamingException;
import org.failoverforwarding.api.v1.AlertRecipient;
import org.failoverforwarding.api.v1.Alerts;
import org.failoverforwarding.api.v1.EventKind;
import org.failoverforwarding.api.v1.HealthState;
import org.failoverforwarding.api.v1.IncomingCallAction;
import org.failoverforwarding.api.v1.IssuedSystem;
import org.failoverforwarding.api.v1.ManagedNumber;
import org.failoverforwarding.api.v1.Registrations;
import org.failoverforwarding.it.Eventually;
import org.failoverforwarding.it.FreePorts;
import org.failoverforwarding.it.MailSink;
import org.failoverforwarding.it.Sipp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A registered telephone system, a process of its own, is killed; all times are as short as their ranges allow. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class OutageIT {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private static MailSink relay;
    private static FlowServer server;
    private static Registrations registrations;

    private final int port = FreePorts.any();
    private IssuedSystem system;
    private ManagedNumber number;

    @BeforeAll
    static void start() throws Exception {
        relay = new MailSink(0);
        server = FlowServer.own(
                "outage",
                "failover.probe.interval=10",
                "failover.probe.interval.suspect=1",
                "failover.probe.timeout=1",
                "failover.health.hold-down=3",
                "failover.mail.port=" + relay.port());
        registrations = server.find(Registrations.class);
    }

    @AfterAll
    static void stop() throws InterruptedException, IOException {
        if (server != null) {
            server.close();
        }
        relay.close();
    }

    private void create() throws NamingException {
        system = server.system(0);
        number = Rules.number(server, system.system(), IncomingCallAction.RING_THEN_FORWARD, Rules.onFailure());
    }

    private void register(int expires) throws IOException, InterruptedException {
        String user = system.system().authUser();
        Map<String, String> contact = Map.of("port", String.valueOf(port), "expires", String.valueOf(expires));
        try (Sipp device = Sipp.start(
                "80-outage",
                "registers.xml",
                contact,
                server.address(),
                FreePorts.any(),
                "-s",
                user,
                "-au",
                user,
                "-ap",
                system.secret())) {
            device.succeeds(LIMIT);
        }
    }

    private Sipp pbx() throws IOException {
        return Sipp.start("80-outage", "pbx.xml", server.address(), port, "-m", "1000")
                .listening();
    }

    private static boolean wasAsked(Sipp pbx) {
        try {
            return pbx.received().stream()
                    .anyMatch(message -> message.startLine().startsWith("OPTIONS "));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void becomes(HealthState state, Duration within) {
        Eventually.holds(
                "the system is " + state,
                within,
                () -> registrations.get(system.system().id()).health() == state);
    }

    private void callTakenBySystem() throws IOException, InterruptedException {
        try (Flow flow = new Flow(server)) {
            flow.call(number.number());
        }
    }

    private void callTakenByFallback() throws IOException, InterruptedException {
        try (Flow flow = new Flow(server).withCarrier()) {
            flow.call(number.number());
        }
    }

    @Test
    void aKilledSystemIsDownWithoutACallAndBackWithoutFlapping() throws Exception {
        create();
        server.find(Alerts.class)
                .create(new AlertRecipient(
                        0,
                        0,
                        server.account().id(),
                        "boss@example.com",
                        "en",
                        Set.of(EventKind.HEALTH_CHANGED, EventKind.FLAPPING),
                        0,
                        true));
        try (Sipp pbx = pbx()) {
            register(300);
            Eventually.holds("the system is asked", LIMIT, () -> wasAsked(pbx));
            callTakenBySystem();
        }
        becomes(HealthState.DOWN, LIMIT.plus(LIMIT));
        callTakenByFallback();
        try (Sipp pbx = pbx()) {
            register(300);
            becomes(HealthState.UP, LIMIT);
            callTakenBySystem();
            register(0);
            becomes(HealthState.DOWN, Duration.ofSeconds(1));
            callTakenByFallback();
        }
        assertTold();
    }

    private void assertTold() {
        Eventually.holds("two mails", LIMIT, () -> relay.mails().size() >= 2);
        List<String> mails = relay.mails();
        assertEquals(2, mails.size(), mails::toString);
        assertTrue(
                mails.get(0)
                        .contains("Subject: Telephone system down: "
                                + system.system().name()),
                mails::toString);
        assertTrue(mails.get(0).contains("it did not answer OPTIONS"), mails::toString);
        assertTrue(
                mails.get(1)
                        .contains("Subject: Telephone system back: "
                                + system.system().name()),
                mails::toString);
    }
}
