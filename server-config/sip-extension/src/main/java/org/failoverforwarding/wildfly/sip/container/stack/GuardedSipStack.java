package org.failoverforwarding.wildfly.sip.container.stack;

import gov.nist.javax.sip.SipStackImpl;
import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import gov.nist.javax.sip.stack.DatagramPeer;
import gov.nist.javax.sip.stack.MessageChannel;
import gov.nist.javax.sip.stack.SIPDialog;
import gov.nist.javax.sip.stack.SIPServerTransaction;
import gov.nist.javax.sip.stack.SIPTransaction;
import gov.nist.javax.sip.stack.ServerRequestInterface;
import gov.nist.javax.sip.stack.ServerResponseInterface;
import gov.nist.javax.sip.stack.StreamPeer;
import gov.nist.javax.sip.stack.StreamReader;
import gov.nist.javax.sip.stack.WireGate;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;
import javax.sip.DialogState;
import javax.sip.PeerUnavailableException;
import javax.sip.TransactionState;
import javax.sip.message.Request;
import org.failoverforwarding.wildfly.sip.container.wire.Datagram;

/**
 * The SIP stack behind a guard: every message is judged before it costs a transaction.
 *
 * <p>A response is matched by its branch alone (RFC 3261 section 17.1.3); the search through all client transactions,
 * which the stack keeps for RFC 2543, never happens.
 */
public final class GuardedSipStack extends SipStackImpl implements WireGate {
    /** Nothing is left to do for a request; without it a connection would carry a 503 as well. */
    private static final ServerRequestInterface SETTLED = (request, channel) -> {};

    private final MessageGate gate;
    private final CountedSockets sockets = new CountedSockets();
    private volatile Consumer<StreamPeer> lostConnections = peer -> {};
    private final Map<Integer, SSLContext> sslContexts = new ConcurrentHashMap<>();

    /** Builds the stack from JAIN SIP properties; {@code gate} judges what arrives. */
    public GuardedSipStack(Properties properties, MessageGate gate) throws PeerUnavailableException {
        super(properties);
        this.gate = gate;
        networkLayer = sockets;
    }

    /** None when the table is full. */
    @Override
    public SIPServerTransaction createServerTransaction(MessageChannel channel) {
        boolean room = unlimitedServerTransactionTableSize
                || serverTransactionTable.size() < serverTransactionTableHighwaterMark;
        return room ? new TaggedServerTransaction(this, channel) : null;
    }

    /** The INVITE has the branch of its CANCEL (RFC 3261 section 9.1), so no search through all transactions either. */
    @Override
    public SIPTransaction findCancelTransaction(SIPRequest cancel, boolean isServer) {
        String branch = cancel.getTopmostVia().getBranch();
        return branch == null ? null : findTransaction(branch.toLowerCase(Locale.ROOT), isServer);
    }

    /** Names the SSL context of the secure listening point which will be opened at {@code port}. */
    public void useSslContext(int port, SSLContext context) {
        sslContexts.put(port, context);
    }

    SSLContext sslContext(int port) {
        return sslContexts.get(port);
    }

    /** True when a transaction knows this request already, as a repetition. */
    public boolean knows(SIPRequest request) {
        String key = request.getTransactionId();
        return findTransaction(key, true) != null || findPendingTransaction(key) != null;
    }

    /** True when a server transaction has this branch. */
    public boolean knowsBranch(String branch) {
        String key = branch.toLowerCase(Locale.ROOT);
        return findTransaction(key, true) != null || findPendingTransaction(key) != null;
    }

    /** True when the request names a dialog which is alive. */
    public boolean hasDialog(SIPRequest request) {
        return getDialog(request.getDialogId(true)) != null;
    }

    /** True when the response belongs to a dialog, which may have to repeat its ACK. */
    public boolean hasDialog(SIPResponse response) {
        return getDialog(response.getDialogId(false)) != null;
    }

    @Override
    public void datagram(byte[] bytes, int length, DatagramPeer peer) {
        Datagram.Judgement judgement = Datagram.judge(bytes, length, peer.source());
        judgement.fault().ifPresent(fault -> gate.refused(peer.source(), fault));
        judgement.answer().ifPresent(peer::answer);
        judgement
                .head()
                .ifPresent(head -> gate.arrived(head, judgement.message().orElseThrow(), peer, this));
    }

    @Override
    public StreamReader connected(StreamPeer peer) {
        return peer.getTransport().startsWith("WS") ? new WebSocketConnection(peer, gate) : new Connection(peer, gate);
    }

    @Override
    public void disconnected(StreamPeer peer) {
        lostConnections.accept(peer);
    }

    /** Names who hears of connections that exist no longer; must return at once. */
    public void onLostConnection(Consumer<StreamPeer> listener) {
        lostConnections = listener;
    }

    /** Datagrams sent since start. */
    public long datagramsSent() {
        return sockets.datagramsSent();
    }

    @Override
    public ServerRequestInterface newSIPServerRequest(SIPRequest request, MessageChannel channel) {
        return gate.admits(request, channel, this) ? super.newSIPServerRequest(request, channel) : SETTLED;
    }

    @Override
    public ServerResponseInterface newSIPServerResponse(SIPResponse response, MessageChannel channel) {
        boolean known = isAlive(findTransaction(response.getTransactionId(), false));
        if (!gate.admits(response, channel, known, this)) {
            return null;
        }
        if (known) {
            return super.newSIPServerResponse(response, channel);
        }
        // a repeated or forked 2xx: its dialog answers with the ACK, or the listener with ACK and BYE
        return sipMessageFactory.newSIPServerResponse(response, channel);
    }

    /** A transaction lingers for a while after its end, and would swallow the 2xx of another dialog. */
    private static boolean isAlive(SIPTransaction transaction) {
        return transaction != null && transaction.getState() != TransactionState.TERMINATED;
    }

    /** Dialogs in the stack's table. */
    public long dialogs() {
        return dialogTable.size();
    }

    /** Dialogs which an INVITE began and which are not terminated. */
    public long callsInProgress() {
        long calls = 0;
        for (SIPDialog dialog : dialogTable.values()) {
            if (dialog.getState() != DialogState.TERMINATED && Request.INVITE.equals(dialog.getMethod())) {
                calls++;
            }
        }
        return calls;
    }

    /** Ends all transactions and dialogs whose application data {@code owned} claims. */
    public void endWork(Predicate<Object> owned) {
        WorkEnd end = new WorkEnd(owned);
        serverTransactionTable.values().forEach(end::answer);
        clientTransactionTable.values().forEach(end::cancel);
        dialogTable.values().forEach(end::hangUp);
    }
}
