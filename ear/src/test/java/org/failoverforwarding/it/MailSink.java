package org.failoverforwarding.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail relay (RFC 5321) on the loopback address which keeps what it gets, one connection after the other. */
public final class MailSink implements AutoCloseable {

    private final ServerSocket socket;
    private final List<String> mails = new CopyOnWriteArrayList<>();
    private volatile int refusals;

    /** @param refusals mails which it refuses for now before it takes the first */
    public MailSink(int refusals) throws IOException {
        this.refusals = refusals;
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serveAll, "mail-sink");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Headers and bodies as sent. */
    public List<String> mails() {
        return List.copyOf(mails);
    }

    private void serveAll() {
        while (!socket.isClosed()) {
            try (Socket peer = socket.accept()) {
                serve(peer);
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void serve(Socket peer) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(peer.getInputStream(), UTF_8));
        OutputStream out = peer.getOutputStream();
        say(out, "220 sink");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            switch (line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT)) {
                case "DATA" -> {
                    say(out, "354 go on");
                    mails.add(body(in));
                    say(out, "250 kept");
                }
                case "RCPT" -> say(out, refusals-- > 0 ? "451 later" : "250 ok");
                case "QUIT" -> {
                    say(out, "221 bye");
                    return;
                }
                default -> say(out, "250 ok");
            }
        }
    }

    private static String body(BufferedReader in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
