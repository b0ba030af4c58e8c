package org.failoverforwarding.sip.call;

import static org.failoverforwarding.sip.call.Samples.BUSY_480;
import static org.failoverforwarding.sip.call.Samples.fallback;
import static org.failoverforwarding.sip.call.Samples.system;
import static org.failoverforwarding.sip.call.Scene.A;
import static org.failoverforwarding.sip.call.Scene.B1;
import static org.failoverforwarding.sip.call.Scene.B2;

import org.failoverforwarding.routing.EarlyMedia;
import org.failoverforwarding.sip.call.CallTimer.Kind;
import org.junit.jupiter.api.Test;

class EarlyMediaTest {

    @Test
    void announcementBeforeAnErrorIsNotHeard() {
        Scene scene = Scene.given(system(), fallback(), BUSY_480);
        scene.media(B1, 183).then("183 A");
        scene.fail(B1, 404).then("181 A", "INVITE B2");
        scene.media(B2, 180).then("180 A media B2-180");
    }

    @Test
    void announcementCountsAsProgress() {
        Scene scene = Scene.given(system(), BUSY_480).media(B1, 183);
        scene.expire(Kind.PROGRESS, B1).then();
    }

    @Test
    void heldMediaIsHeardWhenItRings() {
        Scene scene = Scene.given(system(), BUSY_480).media(B1, 183);
        scene.progress(B1, 180).then("180 A media B1-183");
    }

    @Test
    void mediaAfterRingingIsHeardAtOnce() {
        Scene scene = Scene.given(system(), BUSY_480).progress(B1, 180);
        scene.media(B1, 183).then("183 A media B1-183");
    }

    @Test
    void trunkThatAlwaysMayBeHeardIsHeardBeforeItRings() {
        Scene scene = Scene.given(system(EarlyMedia.ALWAYS), BUSY_480);
        scene.media(B1, 183).then("183 A media B1-183");
    }

    @Test
    void trunkThatNeverMayBeHeardIsHeardWhenItAnswers() {
        Scene scene = Scene.given(system(EarlyMedia.NEVER), BUSY_480).progress(B1, 180);
        scene.media(B1, 183).then();
        scene.answer(B1).then("answer A B1-200");
    }

    @Test
    void callerGetsTheMediaOfOneLegOnly() {
        Scene scene = Scene.given(system(), fallback(), BUSY_480).media(B1, 180);
        scene.fail(B1, 486);
        scene.media(B2, 180).then("180 A");
        scene.answer(B2).then("answer A B2-200");
    }

    @Test
    void reliableRingingIsAcknowledgedByTheCaller() {
        Scene scene = Scene.given(system(), BUSY_480);
        scene.reliable(B1, 180).then("180 A media B1-180 reliable");
        scene.request(A, Method.PRACK, "prack").then("PRACK B1 prack");
        scene.reply(B1, 200, "prack").then("reply prack prack-200");
        scene.request(A, Method.UPDATE, "update").then("relay B1 update");
        scene.reply(B1, 200, "update").then("reply update update-200");
        scene.request(B1, Method.UPDATE, "update2").then("relay A update2");
    }

    @Test
    void reliableAnnouncementIsAcknowledgedHere() {
        Scene scene = Scene.given(system(), BUSY_480);
        scene.reliable(B1, 183).then("PRACK B1", "183 A");
        scene.progress(B1, 180).then("180 A media B1-183");
    }

    @Test
    void prackOfAFailedLegIsAnsweredHere() {
        Scene scene = Scene.given(system(), fallback(), BUSY_480).reliable(B1, 180);
        scene.request(A, Method.PRACK, "prack");
        scene.fail(B1, 486).then("200 to prack", "181 A", "INVITE B2");
    }

    @Test
    void prackAfterTheLegHasFailedIsAnsweredHere() {
        Scene scene = Scene.given(system(), fallback(), BUSY_480).reliable(B1, 180);
        scene.fail(B1, 486);
        scene.request(A, Method.PRACK, "prack").then("200 to prack");
    }

    @Test
    void updateWithoutADialogBehindItWaits() {
        Scene.given(system(), BUSY_480).request(A, Method.UPDATE, "update").then("491 to update");
    }
}
