package gov.nist.javax.sip.stack;

import gov.nist.core.CommonLogger;
import gov.nist.core.StackLogger;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.InetAddress;
import java.util.LinkedList;

/**
 * A listening point for UDP. One thread reads the socket and does nothing else, so that nothing waits in the kernel, where
 * nobody can count it.
 */
public final class DirectUdpMessageProcessor extends UDPMessageProcessor {
    private static final StackLogger LOG = CommonLogger.getLogger(DirectUdpMessageProcessor.class);
    private static final int LARGEST_DATAGRAM = 65_535;

    private final WireGate gate;

    /** Binds the socket; reading begins with {@link #start()}. */
    public DirectUdpMessageProcessor(InetAddress address, SIPTransactionStack stack, int port) throws IOException {
        super(address, stack, port);
        gate = (WireGate) stack;
        stack.udpFlag = true;
        messageChannels = new LinkedList<>();
    }

    @Override
    public void start() {
        isRunning = true;
        Thread reader = new Thread(this, "sip-udp-" + getIpAddress().getHostAddress() + "-" + getPort());
        reader.setDaemon(true);
        reader.start();
    }

    @Override
    public void run() {
        DatagramPacket packet = new DatagramPacket(new byte[LARGEST_DATAGRAM], LARGEST_DATAGRAM);
        while (isRunning) {
            try {
                packet.setLength(LARGEST_DATAGRAM);
                sock.receive(packet);
                gate.datagram(
                        packet.getData(),
                        packet.getLength(),
                        new DatagramMessageChannel(this, packet.getAddress(), packet.getPort()));
            } catch (IOException | RuntimeException e) {
                // an ICMP message about an earlier answer, or the end of the socket
                LOG.logError("datagram not read", e);
            }
        }
    }
}
