package org.failoverforwarding.sip.call;

import static org.failoverforwarding.sip.call.Samples.BUSY_480;
import static org.failoverforwarding.sip.call.Samples.fallback;
import static org.failoverforwarding.sip.call.Samples.system;
import static org.failoverforwarding.sip.call.Scene.A;
import static org.failoverforwarding.sip.call.Scene.B1;
import static org.failoverforwarding.sip.call.Scene.B2;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.failoverforwarding.callhistory.CallDetailRecord.Result;
import org.failoverforwarding.sip.call.CallTimer.Kind;
import org.junit.jupiter.api.Test;

class CallerGoneTest {

    @Test
    void cancelWhileRinging() {
        Scene scene = Scene.given(system(), fallback(), BUSY_480).progress(B1, 180);
        scene.cancel().then("CANCEL B1 CALLER_GONE");
        scene.fail(B1, 487).then().thenOver();
        assertEquals(Result.CANCELLED, scene.report().result());
        assertEquals(487, scene.report().finalStatus());
    }

    @Test
    void cancelBeforeAnyResponseWaitsForOne() {
        Scene scene = Scene.given(system(), BUSY_480);
        scene.cancel().then("CANCEL B1 CALLER_GONE");
        scene.progress(B1, 180).then("CANCEL B1 CALLER_GONE");
        scene.fail(B1, 487).thenOver();
    }

    @Test
    void cancelOfALegWhichStaysSilentEnds() {
        Scene scene = Scene.given(system(), BUSY_480).cancel();
        scene.expire(Kind.CLOSING, B1).then("CANCEL B1 CALLER_GONE");
        scene.expire(Kind.CLOSING, B1).then().thenOver();
    }

    @Test
    void cancelWhileTheFallbackRings() {
        Scene scene = Scene.given(system(), fallback(), BUSY_480).progress(B1, 180);
        scene.expire(Kind.RING, B1).progress(B2, 180);
        scene.cancel().then("CANCEL B2 CALLER_GONE");
        scene.fail(B2, 487).fail(B1, 487).thenOver();
    }

    @Test
    void answerWhichCrossesTheCancelIsHungUp() {
        Scene scene =
                Scene.given(system(), fallback(), BUSY_480).progress(B1, 180).cancel();
        scene.answer(B1).then("ACK B1", "BYE B1");
        scene.released(B1).thenOver();
        assertEquals(Result.CANCELLED, scene.report().result());
    }

    @Test
    void answerOverrunByTheCancelIsHungUp() {
        Scene scene = Scene.given(system(), BUSY_480).answer(B1);
        scene.cancel().then();
        scene.when(new CallEvent.AnswerRefused()).then("ACK B1", "BYE B1");
        scene.released(B1).thenOver();
        assertEquals(Result.CANCELLED, scene.report().result());
        assertEquals(487, scene.report().finalStatus());
    }

    @Test
    void lateFailureAfterTheCancelStartsNothing() {
        Scene scene =
                Scene.given(system(), fallback(), BUSY_480).progress(B1, 180).cancel();
        scene.fail(B1, 486).then().thenOver();
    }

    @Test
    void byeInTheEarlyDialogEndsTheCall() {
        Scene scene = Scene.given(system(), fallback(), BUSY_480).progress(B1, 180);
        scene.bye(A).then("487 A", "CANCEL B1 CALLER_GONE", "200 to byeA");
        scene.fail(B1, 487).thenOver();
    }
}
