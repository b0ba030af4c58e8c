package org.failoverforwarding.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.failoverforwarding.api.example.WebhookSignature;
import org.failoverforwarding.api.v1.AccessTokens;
import org.failoverforwarding.api.v1.AlertRecipient;
import org.failoverforwarding.api.v1.Alerts;
import org.failoverforwarding.api.v1.DeliveryResult;
import org.failoverforwarding.api.v1.EventKind;
import org.failoverforwarding.api.v1.IssuedToken;
import org.failoverforwarding.api.v1.IssuedWebhook;
import org.failoverforwarding.api.v1.ManagedNumber;
import org.failoverforwarding.api.v1.TokenScope;
import org.failoverforwarding.api.v1.Webhook;
import org.failoverforwarding.api.v1.Webhooks;
import org.failoverforwarding.it.Eventually;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens reaches webhooks and streams, each only of its own account. */
class EventsIT {

    private static final Set<EventKind> RULES = Set.of(EventKind.RULE_CHANGED);

    private static ApiServer api;
    private static String boss;
    private static Rest rest;

    private record Received(String signature, String key, String body) {}

    @BeforeAll
    static void start() throws Exception {
        api = ApiServer.shared();
        boss = token("boss");
        rest = new Rest(api.server().http("/api/v1/"), boss);
    }

    private static String token(String user) throws Exception {
        return "Bearer "
                + api.as(user)
                        .find(AccessTokens.class)
                        .create("test", EnumSet.allOf(TokenScope.class), 1)
                        .secret();
    }

    private static HttpServer receiver(BlockingQueue<Received> received, BlockingQueue<Integer> statuses)
            throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(new Received(
                    exchange.getRequestHeaders().getFirst("Failover-Signature"),
                    exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                    body));
            Integer status = statuses.poll();
            exchange.sendResponseHeaders(status == null ? 204 : status, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static Webhook draft(HttpServer receiver) {
        return Webhook.draft(
                api.own().id(), "http://127.0.0.1:" + receiver.getAddress().getPort() + "/", RULES);
    }

    @Test
    void aWebhookGetsASignedEventAgainAfterAFailureAndOnReplay() throws Exception {
        BlockingQueue<Received> received = new LinkedBlockingQueue<>();
        BlockingQueue<Integer> statuses = new LinkedBlockingQueue<>(Set.of(503));
        HttpServer receiver = receiver(received, statuses);
        Webhooks webhooks = api.as("boss").find(Webhooks.class);
        IssuedWebhook issued = webhooks.create(draft(receiver));
        ManagedNumber number = api.number("+41442007001");
        Received first = received.poll(20, TimeUnit.SECONDS);
        assertTrue(first.body().contains("\"number\":\"" + number.number() + "\""), first.body());
        assertSigned(issued.secret(), first);
        Received second = received.poll(20, TimeUnit.SECONDS);
        assertEquals(first.body(), second.body(), "the same event after 503");
        assertEquals(first.key(), second.key());
        long webhook = issued.webhook().id();
        Eventually.holds(
                "the delivery is noted",
                Duration.ofSeconds(20),
                () -> webhooks.get(webhook).reached() >= id(first));
        webhooks.replayAfter(webhook, id(first) - 1);
        assertEquals(first.body(), received.poll(20, TimeUnit.SECONDS).body());
        receiver.stop(0);
        webhooks.delete(webhook, webhooks.get(webhook).version());
    }

    private static long id(Received received) {
        return Long.parseLong(received.body().replaceAll(".*\"id\":(\\d+).*", "$1"));
    }

    private static void assertSigned(String secret, Received received) throws GeneralSecurityException {
        byte[] body = received.body().getBytes(StandardCharsets.UTF_8);
        assertTrue(WebhookSignature.isGood(secret, received.signature(), body, Instant.now()), received.signature());
        assertFalse(WebhookSignature.isGood("another", received.signature(), body, Instant.now()));
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
        assertFalse(WebhookSignature.isGood(secret, received.signature(), body, tomorrow), "too old");
    }

    @Test
    void aStreamTellsWhatHappensAndGoesOnWhereItBrokeOff() throws Exception {
        BlockingQueue<String> ids = new LinkedBlockingQueue<>();
        CompletableFuture<HttpResponse<Stream<String>>> stream = stream("");
        HttpResponse<Stream<String>> answer = stream.get(20, TimeUnit.SECONDS);
        assertEquals(200, answer.statusCode());
        CompletableFuture<Void> reading = CompletableFuture.runAsync(() -> answer.body()
                .filter(line -> line.startsWith("id:"))
                .limit(1)
                .map(line -> line.substring(3).strip())
                .forEach(ids::add));
        api.number("+41442007002");
        reading.get(20, TimeUnit.SECONDS);
        String seen = ids.take();
        ManagedNumber missed = api.number("+41442007003");
        HttpResponse<Stream<String>> again = stream(seen).get(20, TimeUnit.SECONDS);
        String data = CompletableFuture.supplyAsync(() -> again.body()
                        .filter(line -> line.startsWith("data:"))
                        .findFirst()
                        .orElse(""))
                .get(20, TimeUnit.SECONDS);
        assertTrue(data.contains(missed.number()), data);
    }

    @Test
    void aStreamEndsWithItsToken() throws Exception {
        AccessTokens tokens = api.as("boss").find(AccessTokens.class);
        IssuedToken issued = tokens.create("stream", EnumSet.of(TokenScope.READ), 1);
        HttpResponse<Stream<String>> stream =
                stream("", "Bearer " + issued.secret()).get(20, TimeUnit.SECONDS);
        assertEquals(200, stream.statusCode());
        CompletableFuture<Long> lines =
                CompletableFuture.supplyAsync(() -> stream.body().count());
        tokens.revoke(issued.token().id());
        assertTrue(lines.get(20, TimeUnit.SECONDS) > 0, "it greeted before it ended");
    }

    private static CompletableFuture<HttpResponse<Stream<String>>> stream(String lastEventId) {
        return stream(lastEventId, boss);
    }

    private static CompletableFuture<HttpResponse<Stream<String>>> stream(String lastEventId, String authorization) {
        HttpRequest.Builder request = HttpRequest.newBuilder(api.server().http("/api/v1/events?kind=RULE_CHANGED"))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", authorization)
                .header("Accept", "text/event-stream");
        if (!lastEventId.isEmpty()) {
            request.header("Last-Event-ID", lastEventId);
        }
        return HttpClient.newHttpClient().sendAsync(request.build(), BodyHandlers.ofLines());
    }

    @ParameterizedTest
    @ValueSource(strings = {"events/log?account=%d", "alert-recipients?account=%d", "webhooks?account=%d"})
    void nobodySeesAnotherAccount(String path) throws Exception {
        assertEquals(404, rest.get(path.formatted(api.other().id())).statusCode());
        assertEquals(200, rest.get(path.formatted(api.own().id())).statusCode());
    }

    @Test
    void aUserOfTheAccountMayReadEventsButNotSetUpWhereTheyGo() throws Exception {
        Rest clerk = new Rest(URI.create(api.server().http("/api/v1/").toString()), token("clerk"));
        assertEquals(200, clerk.get("events/log").statusCode());
        assertEquals(403, clerk.get("webhooks?account=" + api.own().id()).statusCode());
    }

    @Test
    void theTestButtonsTellPlainlyWhatIsWrong() throws Exception {
        Webhooks webhooks = api.as("boss").find(Webhooks.class);
        IssuedWebhook inside = webhooks.create(Webhook.draft(api.own().id(), "https://localhost/", RULES));
        assertEquals(
                DeliveryResult.FORBIDDEN_ADDRESS,
                webhooks.test(inside.webhook().id()).result());
        webhooks.delete(inside.webhook().id(), inside.webhook().version());
        Alerts alerts = api.as("boss").find(Alerts.class);
        AlertRecipient recipient =
                alerts.create(new AlertRecipient(0, 0, api.own().id(), "boss@example.com", "de", RULES, 0, true));
        assertEquals(DeliveryResult.UNREACHABLE, alerts.test(recipient.id()).result(), "there is no mail relay");
        alerts.delete(recipient.id(), recipient.version());
    }
}
