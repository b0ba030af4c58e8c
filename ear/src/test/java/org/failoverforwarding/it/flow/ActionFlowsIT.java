package org.failoverforwarding.it.flow;

import java.util.concurrent.TimeUnit;
import org.failoverforwarding.api.v1.IncomingCallAction;
import org.failoverforwarding.api.v1.ManagedNumber;
import org.failoverforwarding.it.FreePorts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each action for incoming calls: who is rung, what the last one is told, and how it ends for the caller. */
@ExtendWith(FlowServers.class)
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class ActionFlowsIT {

    private final FlowServer server;
    private int pbx;

    ActionFlowsIT(FlowServer server) {
        this.server = server;
    }

    @BeforeEach
    void choosePort() {
        pbx = FreePorts.any();
    }

    private String number(IncomingCallAction action) throws Exception {
        ManagedNumber number = Rules.number(server, server.system(pbx).system(), action, Rules.onFailure());
        return number.number();
    }

    private static void assertAnswered(Flow flow, String number, IncomingCallAction action, String party)
            throws Exception {
        flow.call(number);
        flow.assertInvite(party, "40-actions/" + action.name(), number);
    }

    /** A system that lets it ring and gives up by itself: no answer. */
    private Flow unansweredSystem() throws Exception {
        return new Flow(server).with("pbx", pbx, "refuses-ringing", Flow.refusal(480, ""));
    }

    @Test
    void ringOnlyEndsWithoutTheRedirectWhenNobodyAnswers() throws Exception {
        String number = number(IncomingCallAction.RING_ONLY);
        try (Flow flow = new Flow(server).with("pbx", pbx, "rings-in-vain")) {
            flow.callInVain(number, 480);
        }
    }

    @Test
    void ringOnlyStillFailsOver() throws Exception {
        String number = number(IncomingCallAction.RING_ONLY);
        try (Flow flow = new Flow(server).withRefusing("pbx", pbx, 500).withCarrier()) {
            assertAnswered(flow, number, IncomingCallAction.RING_ONLY, "carrier");
        }
    }

    @Test
    void ringThenForward() throws Exception {
        String number = number(IncomingCallAction.RING_THEN_FORWARD);
        try (Flow flow = unansweredSystem().withCarrier()) {
            assertAnswered(flow, number, IncomingCallAction.RING_THEN_FORWARD, "carrier");
        }
    }

    @Test
    void forwardInVainEndsBusy() throws Exception {
        String number = number(IncomingCallAction.RING_THEN_FORWARD);
        try (Flow flow = unansweredSystem().withRefusing("carrier", server.carrier(), 486)) {
            flow.callInVain(number, 486);
        }
    }

    @Test
    void forwardOnlyDoesNotRingTheSystem() throws Exception {
        String number = number(IncomingCallAction.FORWARD_ONLY);
        try (Flow flow = new Flow(server).withCarrier()) {
            assertAnswered(flow, number, IncomingCallAction.FORWARD_ONLY, "carrier");
        }
    }

    @Test
    void forwardThenVoicemail() throws Exception {
        String number = number(IncomingCallAction.FORWARD_THEN_VOICEMAIL);
        try (Flow flow =
                new Flow(server).withRefusing("carrier", server.carrier(), 486).withVoicemail()) {
            assertAnswered(flow, number, IncomingCallAction.FORWARD_THEN_VOICEMAIL, "voicemail");
        }
    }

    @Test
    void ringThenVoicemail() throws Exception {
        String number = number(IncomingCallAction.RING_THEN_VOICEMAIL);
        try (Flow flow = unansweredSystem().withVoicemail()) {
            assertAnswered(flow, number, IncomingCallAction.RING_THEN_VOICEMAIL, "voicemail");
        }
    }

    @Test
    void ringForwardVoicemail() throws Exception {
        String number = number(IncomingCallAction.RING_FORWARD_VOICEMAIL);
        try (Flow flow = unansweredSystem()
                .withRefusing("carrier", server.carrier(), 486)
                .withVoicemail()) {
            assertAnswered(flow, number, IncomingCallAction.RING_FORWARD_VOICEMAIL, "voicemail");
        }
    }

    @Test
    void voicemailOnly() throws Exception {
        String number = number(IncomingCallAction.VOICEMAIL_ONLY);
        try (Flow flow = new Flow(server).withVoicemail()) {
            assertAnswered(flow, number, IncomingCallAction.VOICEMAIL_ONLY, "voicemail");
        }
    }

    @Test
    void reject() throws Exception {
        String number = number(IncomingCallAction.REJECT);
        try (Flow flow = new Flow(server)) {
            flow.callInVain(number, 603);
        }
    }
}
