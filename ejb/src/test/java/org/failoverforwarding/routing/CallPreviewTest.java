package org.failoverforwarding.routing;

import static org.failoverforwarding.forwarding.RedirectSamples.external;
import static org.failoverforwarding.forwarding.RedirectSamples.internal;
import static org.failoverforwarding.forwarding.RedirectSamples.redirect;
import static org.failoverforwarding.forwarding.RedirectSamples.ringing;
import static org.failoverforwarding.routing.RoutingSamples.BRANCH;
import static org.failoverforwarding.routing.RoutingSamples.CARRIER;
import static org.failoverforwarding.routing.RoutingSamples.MOBILE;
import static org.failoverforwarding.routing.RoutingSamples.MUSTER;
import static org.failoverforwarding.routing.RoutingSamples.NOON;
import static org.failoverforwarding.routing.RoutingSamples.NUMBERS;
import static org.failoverforwarding.routing.RoutingSamples.SECOND_MOBILE;
import static org.failoverforwarding.routing.RoutingSamples.SETTINGS;
import static org.failoverforwarding.routing.RoutingSamples.number;
import static org.failoverforwarding.routing.RoutingSamples.system;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.health.HealthState;
import org.failoverforwarding.routing.RoutingSamples.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CallPreviewTest {

    private static final NameAddress ANNA = new NameAddress("Anna", "sip:+41796680000@example.ch");

    private final World world = new World();
    private final Redirect fallback = redirect("Fallback", external(MOBILE), external(SECOND_MOBILE));
    private final RoutingSnapshot called =
            number(MUSTER, system(1, "muster"), IncomingCallAction.RING_THEN_FORWARD, fallback);

    @Test
    void systemThatAnswersIsTheOnlyStep() {
        PreviewedCall call = preview(SystemCondition.ANSWERS, false, false);
        assertTrue(call.answered());
        assertEquals(200, call.finalStatus());
        assertEquals(List.of("PBX muster"), labels(call));
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_REGISTERED, 0",
        "DOWN, 0",
        "SILENT, 4",
        "NOT_RINGING, 20",
        "NOBODY_ANSWERS, 25",
        "BUSY, 0",
        "REJECTS, 0",
        "ERROR, 0",
        "UNKNOWN_NUMBER, 0",
        "CHANNELS_FULL, 0"
    })
    void fallbackRingsAfterSoManySeconds(SystemCondition condition, int seconds) {
        PreviewedCall call = preview(condition, true, false);
        PreviewedCall.Step last = call.steps().get(call.steps().size() - 1);
        assertEquals(Duration.ofSeconds(seconds), last.from());
        assertEquals("Fallback", last.rings().get(0).redirect());
        assertTrue(call.answered());
    }

    @Test
    void whenNobodyAnswersEveryTargetRingsInTurnAndTheCallerIsRefused() {
        PreviewedCall call = preview(SystemCondition.NOT_REGISTERED, false, false);
        assertEquals(List.of(MOBILE.e164(), SECOND_MOBILE.e164()), labels(call));
        assertEquals(Duration.ofSeconds(20), call.steps().get(1).from());
        assertEquals(Duration.ofSeconds(40), call.lasts());
        assertEquals(486, call.finalStatus());
        assertFalse(call.answered());
    }

    @Test
    void targetsViewOfTheCallerIsShown() {
        PreviewedCall.Ringing open = first(preview(SystemCondition.DOWN, true, false));
        assertEquals(Optional.of("+41796680000"), open.number());
        assertEquals("Anna", open.name());
        assertEquals(
                Optional.empty(),
                first(preview(SystemCondition.DOWN, true, true)).number());
    }

    @Test
    void anotherNumberOfTheSilentSystemIsSilentToo() {
        RoutingSnapshot sameSystem = number(BRANCH, called.system(), IncomingCallAction.RING_ONLY);
        world.with(sameSystem);
        Redirect both = redirect("Fallback", Set.of(Trigger.ALWAYS), internal(BRANCH), external(MOBILE));
        RoutingSnapshot number = number(MUSTER, called.system(), IncomingCallAction.FORWARD_ONLY, both);
        PreviewedCall call = preview(number, SystemCondition.SILENT, true, false);
        assertEquals(List.of(BRANCH.e164(), MOBILE.e164()), labels(call));
        assertEquals(Duration.ofSeconds(4), call.lasts());
    }

    @Test
    void asItIsNowTheSystemIsAsItsLiveStateSays() {
        assertEquals(List.of(MOBILE.e164()), labels(preview(SystemCondition.AS_NOW, true, false)));
    }

    @Test
    void lastStepIsCutByTheTimeForSettingUp() {
        Redirect patient = ringing(redirect("Patient", external(MOBILE)), 300);
        RoutingSnapshot number = number(MUSTER, called.system(), IncomingCallAction.RING_THEN_FORWARD, patient);
        PreviewedCall call = preview(number, SystemCondition.NOT_REGISTERED, false, false);
        assertEquals(SETTINGS.setupLimit(), call.lasts());
        assertTrue(call.setupTimeOver());
        assertEquals(480, call.finalStatus());
    }

    @ParameterizedTest
    @EnumSource
    void everyConditionEndsWithATrace(SystemCondition condition) {
        assertFalse(preview(condition, false, false).trace().isEmpty());
    }

    private PreviewedCall preview(SystemCondition condition, boolean targetsAnswer, boolean withheld) {
        return preview(called, condition, targetsAnswer, withheld);
    }

    private PreviewedCall preview(
            RoutingSnapshot number, SystemCondition condition, boolean targetsAnswer, boolean withheld) {
        CallPreview preview = new CallPreview(
                world,
                system -> new SystemState(List.of(), HealthState.UNKNOWN, 0),
                List.of(CARRIER),
                SETTINGS,
                NUMBERS);
        return preview.preview(new CallPreview.Question(number, NOON, condition, targetsAnswer, ANNA, withheld));
    }

    private static PreviewedCall.Ringing first(PreviewedCall call) {
        return call.steps().get(0).rings().get(0);
    }

    private static List<String> labels(PreviewedCall call) {
        return call.steps().stream().map(step -> step.rings().get(0).label()).toList();
    }
}
