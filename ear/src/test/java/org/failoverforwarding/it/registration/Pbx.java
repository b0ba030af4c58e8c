package org.failoverforwarding.it.registration;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.failoverforwarding.it.SipWire;

/** A telephone system on the wire, over UDP or over a connection: registers, and refuses the calls to it. */
final class Pbx implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final List<String> COPIED = List.of("via:", "from:", "call-id:", "cseq:", "record-route:");

    private final SipWire wire;
    private final InetSocketAddress server;
    private final String callId = UUID.randomUUID().toString();
    private int sequence;

    private Pbx(SipWire wire, InetSocketAddress server) {
        this.wire = wire;
        this.server = server;
    }

    /** At a port of that address. */
    static Pbx udp(String address, InetSocketAddress server) throws IOException {
        return new Pbx(SipWire.udp(address, server), server);
    }

    /** With a connection from that address. */
    static Pbx tcp(String address, InetSocketAddress server) throws IOException {
        return new Pbx(SipWire.tcp(address, server), server);
    }

    /** "address:port" of its own end, as it stands in a URI. */
    String address() {
        return hostPort(wire.local());
    }

    private static String hostPort(InetSocketAddress address) {
        String host = address.getAddress().getHostAddress();
        return (host.indexOf(':') < 0 ? host : '[' + host + ']') + ':' + address.getPort();
    }

    /** Registers with these header lines, answers the challenge, and gives the final answer. */
    String register(Credentials credentials, String... headers) throws IOException {
        String uri = "sip:" + hostPort(server);
        String lines = Stream.of(headers).map(header -> header + "\r\n").collect(Collectors.joining());
        wire.send(request("REGISTER", credentials.user(), uri, lines));
        String first = answer();
        if (!first.startsWith("SIP/2.0 401 ")) {
            return first;
        }
        wire.send(request("REGISTER", credentials.user(), uri, lines + credentials.answer(first, uri)));
        return answer();
    }

    /** Calls that number as a carrier does. */
    void call(String number) throws IOException {
        String uri = "sip:" + number + '@' + hostPort(server);
        wire.send(request("INVITE", number, uri, "Contact: <sip:caller@" + address() + ">\r\n"));
    }

    /** Counts its requests from the first on again. */
    void beginAgain() {
        sequence = 0;
    }

    private String request(String method, String user, String uri, String headers) {
        sequence++;
        return method + ' ' + uri + " SIP/2.0\r\n"
                + "Via: SIP/2.0/" + wire.transport() + ' ' + address() + ";rport;branch=z9hG4bK" + UUID.randomUUID()
                + "\r\n"
                + "Max-Forwards: 70\r\n"
                + "From: <sip:" + user + "@pbx.invalid>;tag=" + sequence + "\r\n"
                + "To: <sip:" + user + "@pbx.invalid>\r\n"
                + "Call-ID: " + callId + method + "\r\n"
                + "CSeq: " + sequence + ' ' + method + "\r\n"
                + headers
                + "Content-Length: 0\r\n\r\n";
    }

    /** The final answer to its last request. */
    String answer() throws IOException {
        String text = wire.receive(PATIENCE);
        while (!text.isEmpty() && !isFinalAnswer(text)) {
            text = wire.receive(PATIENCE);
        }
        return text;
    }

    private boolean isFinalAnswer(String text) {
        return text.startsWith("SIP/2.0 ")
                && !text.startsWith("SIP/2.0 1")
                && header(text, "CSeq").startsWith(sequence + " ");
    }

    /** Waits for a call, refuses it with that status and gives its INVITE; empty when none comes. */
    String refuses(String status) throws IOException {
        String text = wire.receive(PATIENCE);
        while (!text.isEmpty() && !text.startsWith("INVITE ")) {
            text = wire.receive(PATIENCE);
        }
        if (!text.isEmpty()) {
            wire.send(answer(text, status));
        }
        return text;
    }

    static String answer(String request, String status) {
        String copied = request.lines()
                .filter(header -> COPIED.stream().anyMatch(header.toLowerCase(Locale.ROOT)::startsWith))
                .collect(Collectors.joining("\r\n"));
        String to = header(request, "To") + ";tag=pbx";
        return "SIP/2.0 " + status + "\r\n" + copied + "\r\nTo: " + to + "\r\nContent-Length: 0\r\n\r\n";
    }

    /** Value of the first such header line, or empty. */
    static String header(String message, String name) {
        return message.lines()
                .filter(line -> line.regionMatches(true, 0, name + ':', 0, name.length() + 1))
                .findFirst()
                .map(line -> line.substring(name.length() + 1).strip())
                .orElse("");
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
