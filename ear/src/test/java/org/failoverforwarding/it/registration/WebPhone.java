package org.failoverforwarding.it.registration;

import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/** A telephone as it runs in a browser: SIP over WebSocket, with a contact that leads nowhere else (RFC 7118). */
final class WebPhone implements WebSocket.Listener, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final String HOST = "df7jal23ls0d.invalid";

    private final String transport;
    private final WebSocket socket;
    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final StringBuilder parts = new StringBuilder();
    private int sequence;

    /** @param transport "ws" or "wss" */
    WebPhone(String transport, int port) throws GeneralSecurityException {
        this.transport = transport;
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Trusting()}, null);
        socket = HttpClient.newBuilder()
                .sslContext(context)
                .build()
                .newWebSocketBuilder()
                .subprotocols("sip")
                .buildAsync(URI.create(transport + "://127.0.0.1:" + port + "/"), this)
                .join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        parts.append(text);
        if (last) {
            messages.add(parts.toString());
            parts.setLength(0);
        }
        from.request(1);
        return null;
    }

    String contact(String user) {
        return "sip:" + user + '@' + HOST + ";transport=" + transport;
    }

    void send(String text) {
        socket.sendText(text, true).join();
    }

    /** The next message, or empty. */
    String receive() throws InterruptedException {
        String message = messages.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        return message == null ? "" : message;
    }

    /** The final answer to a REGISTER with the right credentials. */
    String register(Credentials credentials, int expires) throws InterruptedException {
        String uri = "sip:failover.local";
        send(register(credentials.user(), uri, expires, ""));
        String challenge = receive();
        send(register(credentials.user(), uri, expires, credentials.answer(challenge, uri)));
        return receive();
    }

    private String register(String user, String uri, int expires, String authorization) {
        sequence++;
        return "REGISTER " + uri + " SIP/2.0\r\n"
                + "Via: SIP/2.0/" + transport.toUpperCase(Locale.ROOT) + ' ' + HOST + ";branch=z9hG4bK"
                + UUID.randomUUID()
                + "\r\nMax-Forwards: 70\r\n"
                + "From: <sip:" + user + "@failover.local>;tag=1\r\n"
                + "To: <sip:" + user + "@failover.local>\r\n"
                + "Call-ID: web" + user + transport + "\r\n"
                + "CSeq: " + sequence + " REGISTER\r\n"
                + "Contact: <" + contact(user) + ">;expires=" + expires + "\r\n"
                + authorization
                + "Content-Length: 0\r\n\r\n";
    }

    @Override
    public void close() {
        socket.abort();
    }

    /** Trusts every certificate, whatever name it has. */
    private static final class Trusting extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {
            // everybody
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {
            // everybody
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {
            // everybody
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {
            // everybody
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {
            // everybody
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {
            // everybody
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
