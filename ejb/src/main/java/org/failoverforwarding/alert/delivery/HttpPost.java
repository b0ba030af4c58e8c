package org.failoverforwarding.alert.delivery;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.failoverforwarding.alert.DeliveryOutcome;
import org.failoverforwarding.alert.DeliveryOutcome.Result;

/**
 * One POST by HTTP/1.1 (RFC 9112) to an address that was checked: the very address which was looked up is connected to,
 * so that no name can point elsewhere in between. Redirects are not followed.
 */
public final class HttpPost {

    private static final int LONGEST_STATUS_LINE = 1000;

    private final AllowedHosts hosts;
    private final SSLSocketFactory tls;
    private final ScheduledExecutorService watch;
    private final Duration longest;

    /**
     * @param watch cuts off what takes too long
     * @param longest time for the whole of it
     */
    public HttpPost(AllowedHosts hosts, SSLSocketFactory tls, ScheduledExecutorService watch, Duration longest) {
        this.hosts = hosts;
        this.tls = tls;
        this.watch = watch;
        this.longest = longest;
    }

    /** Sends JSON; never throws. */
    public DeliveryOutcome send(URI url, Map<String, String> headers, byte[] body) {
        long start = System.nanoTime();
        try {
            int status = exchange(url, headers, body);
            Result result = status / 100 == 2 ? Result.DELIVERED : Result.REFUSED;
            return outcome(result, status, "HTTP " + status, start);
        } catch (ForbiddenAddressException e) {
            return outcome(Result.FORBIDDEN_ADDRESS, 0, e.getMessage(), start);
        } catch (UnknownHostException e) {
            return outcome(Result.UNKNOWN_HOST, 0, url.getHost() + " cannot be resolved", start);
        } catch (IOException e) {
            return outcome(tooLong(start, e) ? Result.TIMEOUT : failure(e), 0, String.valueOf(e.getMessage()), start);
        }
    }

    private boolean tooLong(long start, IOException e) {
        return e instanceof SocketTimeoutException || System.nanoTime() - start >= longest.toNanos();
    }

    private static Result failure(IOException e) {
        return e instanceof SSLException ? Result.TLS_FAILED : Result.UNREACHABLE;
    }

    private static DeliveryOutcome outcome(Result result, int status, String detail, long start) {
        return new DeliveryOutcome(result, status, detail, (System.nanoTime() - start) / 1_000_000);
    }

    private int exchange(URI url, Map<String, String> headers, byte[] body) throws IOException {
        InetAddress address = checked(url.getHost());
        try (Socket plain = new Socket()) {
            ScheduledFuture<?> cut = watch.schedule(() -> close(plain), longest.toMillis(), TimeUnit.MILLISECONDS);
            try {
                plain.connect(new InetSocketAddress(address, WebhookAddress.port(url)), (int) longest.toMillis());
                Socket socket = WebhookAddress.isSecure(url) ? secure(plain, url) : plain;
                socket.getOutputStream().write(request(url, headers, body));
                socket.getOutputStream().flush();
                return status(socket.getInputStream());
            } finally {
                cut.cancel(false);
            }
        }
    }

    private InetAddress checked(String host) throws IOException {
        InetAddress[] addresses = InetAddress.getAllByName(withoutBrackets(host));
        for (InetAddress address : addresses) {
            if (!hosts.allows(host, address)) {
                throw new ForbiddenAddressException(
                        host + " is at " + address.getHostAddress() + ", in a network to which nothing is sent");
            }
        }
        return addresses[0];
    }

    private static String withoutBrackets(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private Socket secure(Socket plain, URI url) throws IOException {
        SSLSocket socket =
                (SSLSocket) tls.createSocket(plain, withoutBrackets(url.getHost()), WebhookAddress.port(url), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static byte[] request(URI url, Map<String, String> headers, byte[] body) throws IOException {
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        String port = url.getPort() > 0 ? ":" + url.getPort() : "";
        StringBuilder head = new StringBuilder("POST " + path + query + " HTTP/1.1\r\nHost: " + url.getHost() + port
                + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\nConnection: close\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
        bytes.write(body);
        return bytes.toByteArray();
    }

    private static int status(InputStream in) throws IOException {
        InputStream buffered = new BufferedInputStream(in, LONGEST_STATUS_LINE);
        StringBuilder line = new StringBuilder();
        int next = buffered.read();
        while (next >= 0 && next != '\n' && line.length() < LONGEST_STATUS_LINE) {
            line.append((char) next);
            next = buffered.read();
        }
        if (!line.toString().matches("HTTP/1\\.[01] [1-5][0-9]{2}( [^\\r]*)?\\r?")) {
            throw new IOException(line.isEmpty() ? "the connection was closed without an answer" : "no HTTP answer");
        }
        return Integer.parseInt(line.substring(9, 12));
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            throw new IllegalStateException("A socket cannot be closed", alreadyGone);
        }
    }

    /** The host has an address to which nothing may be sent. */
    private static final class ForbiddenAddressException extends IOException {
        private static final long serialVersionUID = 1L;

        ForbiddenAddressException(String message) {
            super(message);
        }
    }
}
