package org.failoverforwarding.it.hostile;

import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.failoverforwarding.it.SipWire;

/** One source which sends INVITEs without an account, at a steady rate, until it is closed. */
final class Flood implements AutoCloseable {
    private static final long PAUSE_NANOS = 10_000_000;
    private static final String INVITE = """
            INVITE sip:41441000075@127.0.0.1 SIP/2.0
            Via: SIP/2.0/UDP 127.0.5.1:5060;rport;branch=z9hG4bK{id}
            Max-Forwards: 70
            From: <sip:attacker@127.0.0.1>;tag=1
            To: <sip:41441000075@127.0.0.1>
            Call-ID: {id}
            CSeq: 1 INVITE
            Contact: <sip:attacker@127.0.5.1>
            Content-Length: 0

            """;

    private final SipWire wire;
    private final int perPause;
    private final Thread thread = new Thread(this::run, "flood");
    private volatile boolean closed;
    private volatile int sent;

    /** @param rate INVITEs a second */
    Flood(String source, int serverPort, int rate) throws IOException {
        wire = SipWire.udp(source, serverPort);
        perPause = (int) (rate * PAUSE_NANOS / 1_000_000_000L);
        thread.start();
    }

    private void run() {
        try {
            for (long next = System.nanoTime(); !closed; next += PAUSE_NANOS) {
                for (int i = 0; i < perPause; i++) {
                    wire.send(INVITE.replace("{id}", UUID.randomUUID().toString()));
                    sent++;
                }
                LockSupport.parkNanos(next - System.nanoTime());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    int sent() {
        return sent;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        closed = true;
        thread.join();
        wire.close();
    }
}
