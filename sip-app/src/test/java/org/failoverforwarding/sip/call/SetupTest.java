package org.failoverforwarding.sip.call;

import static org.failoverforwarding.sip.call.Samples.BUSY_480;
import static org.failoverforwarding.sip.call.Samples.fallback;
import static org.failoverforwarding.sip.call.Samples.system;
import static org.failoverforwarding.sip.call.Samples.together;
import static org.failoverforwarding.sip.call.Scene.A;
import static org.failoverforwarding.sip.call.Scene.B1;
import static org.failoverforwarding.sip.call.Scene.B2;
import static org.failoverforwarding.sip.call.Scene.B3;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.failoverforwarding.callhistory.Attempt;
import org.failoverforwarding.callhistory.CallDetailRecord.Result;
import org.failoverforwarding.routing.LegOutcome;
import org.failoverforwarding.routing.LegPlan;
import org.failoverforwarding.sip.call.CallTimer.Kind;
import org.failoverforwarding.sip.call.Samples.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetupTest {

    @Test
    void registeredSystemRingsAndAnswers() {
        Scene scene = Scene.given(system(), BUSY_480).then("INVITE B1");
        scene.progress(B1, 180).then("180 A");
        scene.answer(B1).then("answer A B1-200");
        scene.ack().then("ACK B1 ack");
        scene.bye(A).then("BYE B1", "200 to byeA");
        scene.released(B1).thenOver();
        assertEquals(Result.ANSWERED, scene.report().result());
        assertEquals(200, scene.report().finalStatus());
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 404, 408, 480, 486, 500, 503, 600, 603})
    void everyRefusalStartsTheNextStep(int status) {
        Scene scene = Scene.given(system(), fallback(), BUSY_480);
        scene.progress(B1, 180).fail(B1, status).then("181 A", "INVITE B2");
        scene.progress(B2, 180).then("180 A");
        scene.answer(B2).then("answer A B2-200");
        scene.ack().bye(B2).then("BYE A", "200 to byeB2");
        scene.released(A).thenOver();
        assertEquals(Result.FORWARDED, scene.report().result());
        assertEquals(
                List.of(Attempt.End.REFUSED, Attempt.End.ANSWERED),
                scene.report().attempts().stream().map(Attempt::end).toList());
    }

    @Test
    void silentSystemIsLeftAfterTheFirstResponseTime() {
        Scene scene = Scene.given(system(), fallback(), BUSY_480);
        scene.expire(Kind.FIRST_RESPONSE, B1).then("CANCEL B1 NO_PROGRESS", "181 A", "INVITE B2");
        assertEquals(LegOutcome.Cause.NO_RESPONSE, seen(scene).get(0).get(0).cause());
    }

    @Test
    void lateRingingOfASilentSystemIsCancelled() {
        Scene scene = Scene.given(system(), fallback(), BUSY_480);
        scene.expire(Kind.FIRST_RESPONSE, B1);
        scene.progress(B1, 180).then("CANCEL B1 NO_PROGRESS");
        scene.fail(B1, 487).then();
        scene.answer(B2).ack().bye(A).released(B2).thenOver();
    }

    @Test
    void systemWhichOnlyTriesIsLeftAfterTheProgressTime() {
        Scene scene = Scene.given(system(), fallback(), BUSY_480);
        scene.progress(B1, 100).then();
        scene.expire(Kind.FIRST_RESPONSE, B1).then();
        scene.expire(Kind.PROGRESS, B1).then("CANCEL B1 NO_PROGRESS", "181 A", "INVITE B2");
        assertEquals(LegOutcome.Cause.NO_PROGRESS, seen(scene).get(0).get(0).cause());
    }

    @Test
    void progressTimersStopAtTheFirstRinging() {
        Scene scene = Scene.given(system(), BUSY_480).progress(B1, 180);
        scene.expire(Kind.PROGRESS, B1).then();
        scene.expire(Kind.FIRST_RESPONSE, B1).then();
        scene.answer(B1).then("answer A B1-200");
    }

    @Test
    void ringTimeOverCancelsAndGoesOn() {
        Scene scene = Scene.given(system(), fallback(), BUSY_480).progress(B1, 180);
        scene.expire(Kind.RING, B1).then("CANCEL B1 RING_TIME_OVER", "181 A", "INVITE B2");
        scene.fail(B1, 487).then();
        scene.fail(B2, 486).then("480 A").thenOver();
        assertEquals(Result.FAILED, scene.report().result());
        assertEquals(480, scene.report().finalStatus());
    }

    @Test
    void callWithoutAWayIsRefusedAtOnce() {
        Scene scene = Scene.given(BUSY_480).then("480 A").thenOver();
        assertEquals(Result.REFUSED, scene.report().result());
    }

    @Test
    void firstOfSimultaneousTargetsWins() {
        Scene scene = Scene.given(together(LegPlan.Kind.EXTERNAL, 3), BUSY_480);
        scene.then("INVITE B1", "INVITE B2", "INVITE B3");
        scene.progress(B1, 180).then("180 A");
        scene.progress(B2, 180).then();
        scene.answer(B2).then("answer A B2-200", "CANCEL B1 ANSWERED_ELSEWHERE", "CANCEL B3 ANSWERED_ELSEWHERE");
        scene.answer(B3).then("ACK B3", "BYE B3");
        scene.fail(B1, 487).released(B3).ack().bye(A).released(B2).thenOver();
    }

    @Test
    void simultaneousTargetsGoOnWhenTheLastHasFailed() {
        Scene scene = Scene.given(together(LegPlan.Kind.EXTERNAL, 2), BUSY_480);
        scene.fail(B2, 603).then();
        scene.fail(B1, 486).then("480 A").thenOver();
        assertEquals(
                List.of(486, 603),
                seen(scene).get(0).stream()
                        .map(outcome -> outcome.status().orElseThrow())
                        .toList());
    }

    @Test
    void declineSpeaksForAllContactsOfTheSystem() {
        Scene scene = Scene.given(together(LegPlan.Kind.SYSTEM, 2), fallback(), BUSY_480);
        scene.progress(B1, 180).progress(B2, 180);
        scene.fail(B2, 603).then("CANCEL B1 REFUSED_ELSEWHERE", "181 A", "INVITE B3");
        scene.answer(B3).ack().bye(A).released(B3).fail(B1, 487).thenOver();
    }

    @ParameterizedTest
    @ValueSource(ints = {422, 491})
    void mendableRefusalIsRetriedOnce(int status) {
        Scene scene = Scene.given(system(), fallback(), BUSY_480);
        scene.fail(B1, status).then("INVITE again B1");
        scene.fail(B1, status).then("181 A", "INVITE B2");
    }

    @Test
    void setupTimeOverRefusesTheCaller() {
        Scene scene = Scene.given(system(), fallback(), BUSY_480).progress(B1, 180);
        scene.expire(Kind.SETUP, A).then("CANCEL B1 SETUP_TIME_OVER", "480 A");
        scene.fail(B1, 487).thenOver();
    }

    @Test
    void callerHearsRingingAgainEachMinute() {
        Scene scene = Scene.given(system(), BUSY_480).progress(B1, 180);
        scene.expire(Kind.RERING, A).then("180 A");
        scene.expire(Kind.RERING, A).then("180 A");
    }

    @Test
    void furtherAnswerOfAForkIsHungUp() {
        Scene scene = Scene.given(system(), BUSY_480).answer(B1);
        scene.when(new CallEvent.Forked(B1, new Samples.Message("fork"))).then("ACK+BYE B1");
        scene.ack().then("ACK B1 ack");
    }

    @Test
    void repeatedEventsChangeNothing() {
        Scene scene = Scene.given(system(), BUSY_480).progress(B1, 180).answer(B1);
        scene.answer(B1).then();
        scene.progress(B1, 180).then();
        scene.ack().then("ACK B1 ack");
        scene.ack().then();
        scene.bye(A).bye(A).then("200 to byeA");
    }

    private static List<List<LegOutcome>> seen(Scene scene) {
        return ((Script) scene.state().route().orElseThrow()).seen();
    }
}
