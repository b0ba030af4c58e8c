package gov.nist.javax.sip.stack;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.InetAddress;
import java.util.LinkedList;
import java.util.concurrent.LinkedBlockingQueue;

/** Reads datagrams on the very thread that parses them, into one buffer: no queue of its own, the kernel has one. */
public final class DirectUdpMessageProcessor extends UDPMessageProcessor {
    private static final int LARGEST_DATAGRAM = 65_535;

    /** Binds the socket; reading begins with {@link #start()}. */
    public DirectUdpMessageProcessor(InetAddress address, SIPTransactionStack stack, int port) throws IOException {
        super(address, stack, port);
        stack.udpFlag = true;
        messageQueue = new SocketQueue();
        messageChannels = new LinkedList<>();
    }

    @Override
    @SuppressWarnings("unchecked")
    public void start() {
        isRunning = true;
        messageChannels.add(new UDPMessageChannel(
                sipStack, this, "sip-udp-" + getIpAddress().getHostAddress() + "-" + getPort()));
    }

    private final class SocketQueue extends LinkedBlockingQueue<DatagramQueuedMessageDispatch> {
        private static final long serialVersionUID = 1L;

        private final transient DatagramPacket packet =
                new DatagramPacket(new byte[LARGEST_DATAGRAM], LARGEST_DATAGRAM);

        /** Waits for the next datagram; the caller copies it before it asks for another one. */
        @Override
        public DatagramQueuedMessageDispatch take() throws InterruptedException {
            while (isRunning) {
                try {
                    packet.setLength(LARGEST_DATAGRAM);
                    sock.receive(packet);
                    return new DatagramQueuedMessageDispatch(packet, System.currentTimeMillis());
                } catch (IOException e) {
                    if (sock.isClosed()) {
                        throw new InterruptedException("socket closed");
                    }
                }
            }
            throw new InterruptedException("stopped");
        }
    }
}
