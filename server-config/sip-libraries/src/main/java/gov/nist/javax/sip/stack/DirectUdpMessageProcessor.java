package gov.nist.javax.sip.stack;

import gov.nist.core.CommonLogger;
import gov.nist.core.StackLogger;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.InetAddress;
import java.util.LinkedList;
import java.util.concurrent.LinkedBlockingQueue;

/** Reads datagrams on the very thread that parses them, into one buffer: no queue of its own, the kernel has one. */
public final class DirectUdpMessageProcessor extends UDPMessageProcessor {
    private static final StackLogger LOG = CommonLogger.getLogger(DirectUdpMessageProcessor.class);
    private static final int LARGEST_DATAGRAM = 65_535;

    private final WireGate gate;

    /** Binds the socket; reading begins with {@link #start()}. */
    public DirectUdpMessageProcessor(InetAddress address, SIPTransactionStack stack, int port) throws IOException {
        super(address, stack, port);
        gate = (WireGate) stack;
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

        /** Waits for the next datagram that the gate lets through. */
        @Override
        public DatagramQueuedMessageDispatch take() throws InterruptedException {
            while (isRunning) {
                try {
                    packet.setLength(LARGEST_DATAGRAM);
                    sock.receive(packet);
                    byte[] message = gate.datagram(packet, this::answer);
                    if (message != null) {
                        return new DatagramQueuedMessageDispatch(
                                new DatagramPacket(message, message.length, packet.getAddress(), packet.getPort()),
                                System.currentTimeMillis());
                    }
                } catch (IOException e) {
                    if (sock.isClosed()) {
                        throw new InterruptedException("socket closed");
                    }
                }
            }
            throw new InterruptedException("stopped");
        }

        private void answer(byte[] bytes) {
            try {
                sock.send(new DatagramPacket(bytes, bytes.length, packet.getAddress(), packet.getPort()));
            } catch (IOException e) {
                LOG.logError("answer not sent", e);
            }
        }
    }
}
