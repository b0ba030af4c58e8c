package org.failoverforwarding.sip.call;

import static org.failoverforwarding.sip.call.Samples.BUSY_480;
import static org.failoverforwarding.sip.call.Samples.system;
import static org.failoverforwarding.sip.call.Scene.A;
import static org.failoverforwarding.sip.call.Scene.B1;

import org.failoverforwarding.sip.call.CallTimer.Kind;
import org.failoverforwarding.sip.call.Samples.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DialogTest {

    private static Scene connected() {
        return Scene.given(system(), BUSY_480).progress(B1, 180).answer(B1).ack();
    }

    @ParameterizedTest
    @EnumSource(names = {"UPDATE", "INFO", "MESSAGE", "OPTIONS"})
    void requestsAreRelayedBothWays(Method method) {
        Scene scene = connected();
        scene.request(A, method, "a").then("relay B1 a");
        scene.reply(B1, 200, "a").then("reply a a-200");
        scene.request(B1, method, "b").then("relay A b");
        scene.reply(A, 488, "b").then("reply b b-488");
    }

    @Test
    void reInviteWithLateOfferCarriesTheAckAcross() {
        Scene scene = connected();
        scene.request(B1, Method.INVITE, "hold").then("relay A hold");
        scene.reply(A, 200, "hold").then("reply hold hold-200");
        scene.when(new CallEvent.Acked(B1, new Message("ack2"))).then("ACK A ack2");
    }

    @Test
    void crossingReInvitesGet491() {
        Scene scene = connected();
        scene.request(A, Method.INVITE, "a").then("relay B1 a");
        scene.request(B1, Method.INVITE, "b").then("491 to b");
        scene.reply(B1, 491, "a").then("reply a a-491");
    }

    @Test
    void secondOfferOfTheSameSideIsRefused() {
        connected()
                .request(A, Method.INVITE, "a")
                .request(A, Method.UPDATE, "b")
                .then("500 to b");
    }

    @Test
    void cancelledReInviteIsCancelledBehind() {
        Scene scene = connected().request(A, Method.INVITE, "a");
        scene.when(new CallEvent.RequestCancelled(A, new Message("a"))).then("cancel B1 a");
        scene.reply(B1, 200, "a").then("ACK B1");
    }

    @Test
    void cancelOfAReInviteCrossingItsAnswerIsAcknowledged() {
        Scene scene = connected().request(A, Method.INVITE, "a").reply(B1, 200, "a");
        scene.when(new CallEvent.RequestCancelled(A, new Message("a"))).then("ACK B1");
        scene.expire(Kind.ACK, A).then();
    }

    @Test
    void transfersAreForbidden() {
        connected().request(B1, Method.TRANSFER, "refer").then("403 to refer");
    }

    @Test
    void unknownMethodsAreRefused() {
        connected().request(A, Method.OTHER, "publish").then("501 to publish");
    }

    @Test
    void byeDuringAReInviteAnswersIt() {
        Scene scene = connected().request(A, Method.INVITE, "a");
        scene.bye(A).then("BYE B1", "487 to a", "200 to byeA");
        scene.released(B1).thenOver();
    }

    @Test
    void crossingByesEndOnce() {
        Scene scene = connected();
        scene.bye(A).then("BYE B1", "200 to byeA");
        scene.bye(B1).then("200 to byeB1");
        scene.released(B1).thenOver();
    }

    @Test
    void callersByeBeforeItsAck() {
        Scene scene = Scene.given(system(), BUSY_480).answer(B1);
        scene.bye(A).then("ACK B1", "BYE B1", "200 to byeA");
        scene.released(B1).thenOver();
    }

    @Test
    void calleesByeBeforeTheCallersAckWaitsForIt() {
        Scene scene = Scene.given(system(), BUSY_480).answer(B1);
        scene.bye(B1).then("ACK B1", "200 to byeB1");
        scene.ack().then("BYE A");
        scene.released(A).thenOver();
    }

    @Test
    void lostAckEndsBothLegs() {
        Scene scene = Scene.given(system(), BUSY_480).answer(B1);
        scene.expire(Kind.ACK, A).then("BYE A", "ACK B1", "BYE B1");
        scene.released(A).released(B1).thenOver();
    }

    @Test
    void lostAckOfAReInviteEndsTheCall() {
        Scene scene = connected().request(B1, Method.INVITE, "b").reply(A, 200, "b");
        scene.expire(Kind.ACK, B1).then("BYE A", "BYE B1");
    }

    @Test
    void peersAreAskedWhetherTheyStillKnowTheCall() {
        Scene scene = connected();
        scene.expire(Kind.REFRESH, A).then("refresh A", "refresh B1");
        scene.when(new CallEvent.PeerLost(B1)).then("BYE A", "BYE B1");
        scene.expire(Kind.CLOSING, A).expire(Kind.CLOSING, B1).thenOver();
    }

    @Test
    void peerWhichLostTheDialogEndsTheCall() {
        Scene scene = connected().request(A, Method.INFO, "a");
        scene.reply(B1, 481, "a").then("reply a a-481", "BYE A", "BYE B1");
    }

    @Test
    void requestsAfterTheEndAreAnswered481() {
        connected().bye(A).request(B1, Method.INFO, "b").then("481 to b");
    }
}
