package gov.nist.javax.sip.stack;

import gov.nist.javax.sip.stack.NioTcpMessageProcessor.PendingData;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** What waits to be written to one connection; bounded, so that a peer which does not read costs no more than that. */
final class Outbox {
    private static final long MOST_BYTES = 1 << 20;

    private final Queue<PendingData> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicLong bytes = new AtomicLong();

    /** False when too much waits already. */
    boolean add(byte[] data) {
        if (bytes.addAndGet(data.length) > MOST_BYTES) {
            return false;
        }
        waiting.add(new PendingData(MessageChannel.messageTxId.get(), ByteBuffer.wrap(data)));
        return true;
    }

    /** Writes what the connection takes now; true when nothing is left. */
    boolean writeTo(SocketChannel socket) throws IOException {
        for (PendingData next = waiting.peek(); next != null; next = waiting.peek()) {
            bytes.addAndGet(-socket.write(next.buffer));
            if (next.buffer.hasRemaining()) {
                return false;
            }
            waiting.poll();
        }
        return true;
    }

    Queue<PendingData> queue() {
        return waiting;
    }
}
