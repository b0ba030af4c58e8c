package org.failoverforwarding.alert.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import javax.net.ssl.SSLSocketFactory;
import org.failoverforwarding.alert.DeliveryOutcome;
import org.failoverforwarding.alert.DeliveryOutcome.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HttpPostTest {

    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
    private static final byte[] BODY = "{\"id\":1}".getBytes(StandardCharsets.UTF_8);

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    private final HttpPost post = post(Set.of("127.0.0.1", "localhost"));

    private HttpPost post(Set<String> hosts) {
        return post(hosts, Duration.ofSeconds(10));
    }

    private HttpPost post(Set<String> hosts, Duration longest) {
        return new HttpPost(new AllowedHosts(hosts), (SSLSocketFactory) SSLSocketFactory.getDefault(), watch, longest);
    }

    @AfterEach
    void end() {
        watch.shutdownNow();
    }

    private static URI url(int port) {
        return URI.create("http://127.0.0.1:" + port + "/hook?a=b");
    }

    @Test
    void deliversBodyAndSignatureToAServer() throws Exception {
        BlockingQueue<Map<String, String>> seen = new LinkedBlockingQueue<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(LOOPBACK, 0), 0);
        server.createContext("/hook", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            seen.add(Map.of(
                    "body", body,
                    "query", exchange.getRequestURI().getQuery(),
                    "signature", exchange.getRequestHeaders().getFirst("Failover-Signature"),
                    "key", exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                    "type", exchange.getRequestHeaders().getFirst("Content-Type")));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        WebhookCall call = new WebhookCall(post, InstantSource.fixed(Instant.ofEpochSecond(1_795_600_000)));
        DeliveryOutcome outcome =
                call.send(url(server.getAddress().getPort()).toString(), "secret", "9-1", "{\"id\":1}");
        server.stop(0);
        assertEquals(Result.DELIVERED, outcome.result());
        assertEquals(204, outcome.status());
        // printf '1795600000.{"id":1}' | openssl dgst -sha256 -hmac secret
        assertEquals(
                Map.of(
                        "body", "{\"id\":1}",
                        "query", "a=b",
                        "signature", "t=1795600000,v1=f5829202bb2a1f5b55a903dbaa069572b85933f198045c606c934442fa561268",
                        "key", "9-1",
                        "type", "application/json"),
                seen.take());
    }

    @Test
    void followsNoRedirect() throws Exception {
        DeliveryOutcome outcome = answeredBy("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\n\r\n");
        assertEquals(Result.REFUSED, outcome.result());
        assertEquals(302, outcome.status());
    }

    @Test
    void tellsWhatIsNoHttp() throws Exception {
        assertEquals(
                Result.UNREACHABLE, answeredBy("220 mail.example ESMTP\r\n").result());
        assertEquals(Result.UNREACHABLE, answeredBy("").result());
    }

    private DeliveryOutcome answeredBy(String answer) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, LOOPBACK)) {
            CompletableFuture.runAsync(() -> {
                try (Socket socket = server.accept()) {
                    socket.getInputStream().read(new byte[4096]);
                    OutputStream out = socket.getOutputStream();
                    out.write(answer.getBytes(StandardCharsets.US_ASCII));
                    out.flush();
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            return post.send(url(server.getLocalPort()), Map.of(), BODY);
        }
    }

    @Test
    void doesNotWaitForAServerThatIsSilent() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, LOOPBACK)) {
            HttpPost impatient = post(Set.of("127.0.0.1"), Duration.ofMillis(500));
            DeliveryOutcome outcome = impatient.send(url(silent.getLocalPort()), Map.of(), BODY);
            assertEquals(Result.TIMEOUT, outcome.result());
            assertTrue(outcome.millis() >= 500, outcome.toString());
        }
    }

    @Test
    void speaksNoTlsWithAServerThatHasNone() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, LOOPBACK)) {
            CompletableFuture.runAsync(() -> {
                try (Socket socket = silent.accept()) {
                    socket.getOutputStream()
                            .write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            URI url = URI.create("https://127.0.0.1:" + silent.getLocalPort() + "/");
            assertEquals(Result.TLS_FAILED, post.send(url, Map.of(), BODY).result());
        }
    }

    @Test
    void tellsWhenNobodyListens() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, LOOPBACK)) {
            port = closed.getLocalPort();
        }
        assertEquals(Result.UNREACHABLE, post.send(url(port), Map.of(), BODY).result());
        URI unknown = URI.create("https://name.invalid/");
        assertEquals(Result.UNKNOWN_HOST, post.send(unknown, Map.of(), BODY).result());
    }

    @Test
    void connectsToNoPrivateAddressUnlessItIsListed() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, LOOPBACK)) {
            DeliveryOutcome outcome = post(Set.of()).send(url(server.getLocalPort()), Map.of(), BODY);
            assertEquals(Result.FORBIDDEN_ADDRESS, outcome.result());
            assertTrue(outcome.detail().contains("127.0.0.1"), outcome.detail());
        }
    }
}
