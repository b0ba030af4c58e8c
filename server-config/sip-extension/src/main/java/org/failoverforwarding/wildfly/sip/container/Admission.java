package org.failoverforwarding.wildfly.sip.container;

import gov.nist.javax.sip.header.Route;
import gov.nist.javax.sip.header.Via;
import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import gov.nist.javax.sip.stack.DatagramPeer;
import gov.nist.javax.sip.stack.MessageChannel;
import java.net.InetSocketAddress;
import java.text.ParseException;
import java.util.Set;
import java.util.function.Predicate;
import javax.sip.ListeningPoint;
import javax.sip.address.SipURI;
import javax.sip.message.Request;
import org.failoverforwarding.wildfly.sip._private.SipLogger;
import org.failoverforwarding.wildfly.sip.container.stack.GuardedSipStack;
import org.failoverforwarding.wildfly.sip.container.stack.MessageGate;
import org.failoverforwarding.wildfly.sip.container.stack.RequestGuard;
import org.failoverforwarding.wildfly.sip.container.stack.StatelessAnswers;
import org.failoverforwarding.wildfly.sip.container.stack.Verdict;
import org.failoverforwarding.wildfly.sip.container.wire.Fault;
import org.failoverforwarding.wildfly.sip.container.wire.MessageHead;
import org.failoverforwarding.wildfly.sip.container.wire.RefusalText;
import org.mobicents.servlet.sip.core.dispatchers.MessageDispatcher;

/** Lets messages in, counts them, and keeps out what is malformed, strays, or must wait because the server is busy. */
final class Admission implements MessageGate {
    private static final Set<String> NEVER_REFUSED =
            Set.of(Request.ACK, Request.BYE, Request.CANCEL, Request.PRACK, Request.UPDATE, Request.INFO);

    private final MessageCounters counters;
    private final Load load;
    private final Intake intake;
    private final Predicate<String> localHost;
    private final Predicate<SIPResponse> forked;
    private final StatelessAnswers answers = new StatelessAnswers();
    private final RareLog rareLog = new RareLog();

    /**
     * @param counters counts what happens here
     * @param load says whether new work is welcome
     * @param intake takes the datagrams
     * @param localHost knows the host names and addresses of the container's own connectors
     * @param forked knows a further 2xx to an INVITE of the container, of a dialog that there is not yet
     */
    Admission(
            MessageCounters counters,
            Load load,
            Intake intake,
            Predicate<String> localHost,
            Predicate<SIPResponse> forked) {
        this.counters = counters;
        this.load = load;
        this.intake = intake;
        this.localHost = localHost;
        this.forked = forked;
    }

    @Override
    public void arrived(MessageHead head, byte[] message, DatagramPeer peer, GuardedSipStack stack) {
        intake.accept(head, message.length, peer, stack::knowsBranch, () -> deliver(head, message, peer));
    }

    private void deliver(MessageHead head, byte[] message, DatagramPeer peer) {
        try {
            peer.deliver(message);
        } catch (ParseException e) {
            Fault fault = Fault.badRequest("Malformed message");
            refused(peer.source(), fault);
            RefusalText.of(head, fault, peer.source()).ifPresent(peer::answer);
        }
    }

    @Override
    public boolean admits(SIPRequest request, MessageChannel channel, GuardedSipStack stack) {
        counters.received(channel.getTransport());
        if (load.isFull() && !isDatagram(channel)) {
            counters.drop();
            return false;
        }
        answerOver(channel, request);
        Verdict verdict = RequestGuard.judge(request);
        if (verdict.action() == Verdict.Action.PASS) {
            popForeignRoute(request);
            verdict = stateVerdict(request, channel, stack);
        }
        return switch (verdict.action()) {
            case PASS -> {
                counters.request();
                yield true;
            }
            case ANSWER -> {
                answer(request, channel, verdict);
                yield false;
            }
            case DROP -> {
                counters.drop();
                yield false;
            }
        };
    }

    /** Answers go back the way the request came, whatever transport its Via names. */
    private static void answerOver(MessageChannel channel, SIPRequest request) {
        Via via = request.getTopmostVia();
        if (channel.getTransport().equalsIgnoreCase(via.getTransport())) {
            return;
        }
        try {
            via.setTransport(channel.getTransport());
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(SIPRequest request, MessageChannel channel, Verdict verdict) {
        if (verdict == Load.BUSY) {
            counters.reject();
            answers.sendUnavailable(request, channel);
            return;
        }
        counters.malformed();
        answers.send(request, channel, verdict.status(), verdict.reason());
        log(source(request), verdict.status(), verdict.reason());
    }

    @Override
    public void refused(InetSocketAddress source, Fault fault) {
        counters.malformed();
        log(source.getAddress().getHostAddress() + ":" + source.getPort(), fault.status(), fault.reason());
    }

    private static String source(SIPRequest request) {
        return request.getPeerPacketSourceAddress().getHostAddress() + ":" + request.getPeerPacketSourcePort();
    }

    private void log(String source, int status, String reason) {
        rareLog.offer(suppressed -> SipLogger.ROOT_LOGGER.requestRefused(source, status, reason, suppressed));
    }

    /** What transactions and dialogs have to say (RFC 3261 sections 9.2, 12.2.2 and 17.2.3). */
    private Verdict stateVerdict(SIPRequest request, MessageChannel channel, GuardedSipStack stack) {
        String method = request.getMethod();
        boolean inDialog = request.getToTag() != null;
        if (Request.CANCEL.equals(method)) {
            return stack.findCancelTransaction(request, true) == null && !stack.knows(request)
                    ? new Verdict(Verdict.Action.ANSWER, 481, "Call/Transaction Does Not Exist")
                    : Verdict.PASS;
        }
        if (!inDialog && !Request.ACK.equals(method)) {
            return isWelcome(request, channel) || stack.knows(request) ? Verdict.PASS : Load.BUSY;
        }
        if (Request.REGISTER.equals(method)
                || stack.hasDialog(request)
                || stack.knows(request)
                || followsProxy(request)) {
            return Verdict.PASS;
        }
        return Request.ACK.equals(method)
                ? new Verdict(Verdict.Action.DROP, 0, "ACK of no dialog")
                : new Verdict(Verdict.Action.ANSWER, 481, "Call/Transaction Does Not Exist");
    }

    /** A datagram has passed the {@link Intake} already, where all but the server's state was asked for. */
    private boolean isWelcome(SIPRequest request, MessageChannel channel) {
        if (NEVER_REFUSED.contains(request.getMethod())) {
            return true;
        }
        return load.isOpen()
                && (isDatagram(channel)
                        || load.welcomes(
                                request.getMethod(),
                                request.getTo().getAddress().getURI().toString(),
                                request.getRemoteAddress().getHostAddress(),
                                String.valueOf(request.getTopmostVia().getBranch())));
    }

    private static boolean isDatagram(MessageChannel channel) {
        return ListeningPoint.UDP.equalsIgnoreCase(channel.getTransport());
    }

    /**
     * It comes by the Record-Route of an application here that is a proxy, which names a session. Everything else outside
     * of a dialog would be relayed by the container to wherever its Request-URI points.
     */
    private static boolean followsProxy(SIPRequest request) {
        return request.getRouteHeaders() != null
                && ((Route) request.getRouteHeaders().getFirst()).getAddress().getURI() instanceof SipURI uri
                && uri.getParameter(MessageDispatcher.RR_PARAM_APPLICATION_NAME) != null
                && uri.getParameter(MessageDispatcher.APP_ID) != null;
    }

    /**
     * A Route which names this server by a name it does not know itself is taken for its own: the container never
     * relays by preloaded routes, so no stranger makes it look up or call another host.
     */
    private void popForeignRoute(SIPRequest request) {
        while (request.getRouteHeaders() != null) {
            Route top = (Route) request.getRouteHeaders().getFirst();
            if (top.getAddress().getURI() instanceof SipURI uri && localHost.test(uri.getHost())) {
                return;
            }
            request.removeFirst(Route.NAME);
        }
    }

    @Override
    public boolean admits(SIPResponse response, MessageChannel channel, boolean known, GuardedSipStack stack) {
        counters.received(channel.getTransport());
        boolean repeatedAnswer = !known
                && response.getStatusCode() / 100 == 2
                && Request.INVITE.equals(response.getCSeq().getMethod());
        if (load.isFull() && !isDatagram(channel)
                || !known && !(repeatedAnswer && (stack.hasDialog(response) || forked.test(response)))) {
            counters.drop();
            return false;
        }
        counters.response();
        return true;
    }
}
