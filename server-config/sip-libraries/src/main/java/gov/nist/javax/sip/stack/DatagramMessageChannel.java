package gov.nist.javax.sip.stack;

import gov.nist.core.CommonLogger;
import gov.nist.core.StackLogger;
import gov.nist.javax.sip.header.Via;
import gov.nist.javax.sip.message.SIPMessage;
import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.text.ParseException;
import javax.sip.address.Hop;

/** The way of one datagram into the stack, and back to where it came from. */
final class DatagramMessageChannel extends UDPMessageChannel implements DatagramPeer {
    private static final StackLogger LOG = CommonLogger.getLogger(DatagramMessageChannel.class);

    private final InetAddress address;
    private final int port;
    private int answerPort;

    DatagramMessageChannel(DirectUdpMessageProcessor processor, InetAddress address, int port) {
        super(address, port, processor.getSIPStack(), processor);
        this.address = address;
        this.port = port;
        answerPort = port;
    }

    @Override
    public InetSocketAddress source() {
        return new InetSocketAddress(address, port);
    }

    @Override
    public void answer(byte[] bytes) {
        try {
            sendMessage(bytes, address, port, false);
        } catch (IOException e) {
            LOG.logError("answer not sent", e);
        }
    }

    @Override
    public void deliver(byte[] bytes) throws ParseException {
        SIPMessage message = parse(bytes);
        if (message instanceof SIPRequest request) {
            locate(request.getTopmostVia());
        }
        try {
            processMessage(message);
        } catch (RuntimeException e) {
            LOG.logError("datagram not processed", e);
        }
    }

    private SIPMessage parse(byte[] bytes) throws ParseException {
        try {
            return myParser.parseSIPMessage(bytes, true, false, FramedConnection::keepOrRefuse);
        } catch (RuntimeException e) {
            // the parser was not made for what strangers send
            LOG.logError("datagram not parsed", e);
            throw new ParseException("Malformed message", 0);
        }
    }

    /** Writes down where a request came from (RFC 3261 section 18.2.1, RFC 3581 section 4). */
    private void locate(Via via) throws ParseException {
        Hop hop = sipStack.addressResolver.resolveAddress(via.getHop());
        answerPort = hop.getPort();
        boolean rport = via.hasParameter(Via.RPORT) || sipStack.isPatchRport() && via.getPort() != port;
        if (rport || !hop.getHost().equals(address.getHostAddress())) {
            via.setParameter(Via.RECEIVED, address.getHostAddress());
        }
        if (rport) {
            via.setParameter(Via.RPORT, Integer.toString(port));
        }
    }

    @Override
    public void processMessage(SIPMessage message) {
        message.setRemoteAddress(address);
        message.setRemotePort(answerPort);
        message.setLocalAddress(messageProcessor.getIpAddress());
        message.setLocalPort(getPort());
        message.setPeerPacketSourceAddress(address);
        message.setPeerPacketSourcePort(port);
        if (message instanceof SIPRequest request) {
            process(request);
        } else {
            process((SIPResponse) message);
        }
    }

    private void process(SIPRequest request) {
        ServerRequestInterface transaction = sipStack.newSIPServerRequest(request, this);
        if (transaction == null) {
            return;
        }
        try {
            transaction.processRequest(request, this);
        } finally {
            release(transaction);
        }
    }

    private void process(SIPResponse response) {
        try {
            response.checkHeaders();
        } catch (ParseException e) {
            LOG.logError("response without the headers it needs", e);
            return;
        }
        ServerResponseInterface transaction = sipStack.newSIPServerResponse(response, this);
        if (transaction == null) {
            return;
        }
        try {
            if (!(transaction instanceof SIPClientTransaction client) || client.checkFromTag(response)) {
                transaction.processResponse(response, this);
            }
        } finally {
            release(transaction);
        }
    }

    /** Unlocks a transaction, unless it does so itself when the application has heard of the message. */
    private static void release(Object processed) {
        if (processed instanceof SIPTransaction transaction && !transaction.passToListener()) {
            transaction.releaseSem();
        }
    }

    @Override
    public int getPeerPort() {
        return answerPort;
    }

    @Override
    public InetAddress getPeerPacketSourceAddress() {
        return address;
    }

    @Override
    public int getPeerPacketSourcePort() {
        return port;
    }
}
