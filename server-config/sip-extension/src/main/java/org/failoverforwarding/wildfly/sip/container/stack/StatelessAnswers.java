package org.failoverforwarding.wildfly.sip.container.stack;

import gov.nist.javax.sip.header.RetryAfter;
import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import gov.nist.javax.sip.stack.MessageChannel;
import java.io.IOException;
import java.text.ParseException;
import java.util.concurrent.ThreadLocalRandom;
import javax.sip.InvalidArgumentException;
import javax.sip.ListeningPoint;
import org.jboss.logging.Logger;

/** Answers requests without a transaction (RFC 3261 section 8.2.7), to where they came from and nowhere else. */
public final class StatelessAnswers {
    private static final Logger LOG = Logger.getLogger(StatelessAnswers.class);
    private static final int RETRY_FROM = 10;
    private static final int RETRY_TO = 60;

    private final int secret = ThreadLocalRandom.current().nextInt();

    /** Answers with {@code status}. */
    public void send(SIPRequest request, MessageChannel channel, int status, String reason) {
        send(response(request, status, reason), request, channel);
    }

    /** Answers 503 with a Retry-After between 10 and 60 seconds, so that the refused do not all come back at once. */
    public void sendUnavailable(SIPRequest request, MessageChannel channel) {
        SIPResponse response = response(request, 503, "Service Unavailable");
        RetryAfter retry = new RetryAfter();
        try {
            retry.setRetryAfter(retryAfter());
            response.setHeader(retry);
        } catch (InvalidArgumentException e) {
            throw new IllegalStateException(e);
        }
        send(response, request, channel);
    }

    /** Seconds after which to try again: some number from 10 to 60. */
    public static int retryAfter() {
        return ThreadLocalRandom.current().nextInt(RETRY_FROM, RETRY_TO + 1);
    }

    private SIPResponse response(SIPRequest request, int status, String reason) {
        SIPResponse response = request.createResponse(status, reason);
        try {
            if (response.getToTag() == null) {
                // the same for each repetition of the request
                int hash = request.getTransactionId().hashCode();
                response.getTo().setTag(Integer.toHexString(hash ^ secret));
            }
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
        return response;
    }

    private static void send(SIPResponse response, SIPRequest request, MessageChannel channel) {
        try {
            if (ListeningPoint.UDP.equalsIgnoreCase(channel.getTransport())) {
                MessageChannel back = channel.getMessageProcessor()
                        .createMessageChannel(request.getPeerPacketSourceAddress(), request.getPeerPacketSourcePort());
                back.sendMessage(response);
            } else {
                channel.sendMessage(response);
            }
        } catch (IOException e) {
            LOG.debugf(e, "answer %d not sent", response.getStatusCode());
        }
    }
}
