package org.failoverforwarding.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.failoverforwarding.run.ServerManagement;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The provisioned server boots without an error, hosts the EAR and shows its metrics. */
@ExtendWith(ArquillianExtension.class)
class ServerIT {
    private final ServerUnderTest server = ServerUnderTest.shared();

    @Test
    void bootsWithoutErrors() throws IOException {
        try (ServerManagement management = server.management()) {
            ModelNode errors =
                    management.execute(ServerManagement.operation("core-service=management", "read-boot-errors"));
            assertEquals(List.of(), errors.asList());
        }
    }

    @Test
    void deploysTheEar() throws IOException {
        try (ServerManagement management = server.management()) {
            assertEquals(
                    "OK",
                    management
                            .read("deployment=failover-forwarding.ear", "status")
                            .asString());
        }
    }

    @Test
    void showsTheMetricsOfSip() throws IOException {
        try (ServerManagement management = server.management()) {
            ModelNode sip = management.readResource("subsystem=sip");
            for (String metric : List.of("requests", "sip-sessions", "queue-length", "rejected", "calls-in-progress")) {
                assertTrue(sip.get(metric).asLong() >= 0, metric);
            }
            assertEquals("udp", sip.get("connector", "udp", "transport").asString());
        }
    }

    @Test
    void servesMetricsToScrape() throws IOException, InterruptedException {
        HttpResponse<String> metrics = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        java.net.URI.create("http://127.0.0.1:" + server.managementPort() + "/metrics"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertEquals(200, metrics.statusCode());
        assertTrue(metrics.body().contains("sip_requests"), metrics.body());
    }
}
