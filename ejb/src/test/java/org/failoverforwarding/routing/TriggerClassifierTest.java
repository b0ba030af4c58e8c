package org.failoverforwarding.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.failoverforwarding.account.DeviceProfile;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.forwarding.TriggerPreset;
import org.failoverforwarding.routing.LegOutcome.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TriggerClassifierTest {

    private static final TriggerClassifier STANDARD = classifier(TriggerPreset.SIPCALL_COMPATIBLE);

    @ParameterizedTest
    @CsvSource({
        "400, false, ERROR",
        "401, false, ERROR",
        "402, false, ERROR",
        "403, false, REJECTED",
        "404, false, UNKNOWN_NUMBER",
        "405, false, ERROR",
        "406, false, ERROR",
        "407, false, ERROR",
        "408, false, UNREACHABLE",
        "408, true, NO_ANSWER",
        "410, false, UNKNOWN_NUMBER",
        "413, false, ERROR",
        "415, false, ERROR",
        "420, false, ERROR",
        "423, false, ERROR",
        "430, false, UNREACHABLE",
        "480, false, UNREACHABLE",
        "480, true, NO_ANSWER",
        "481, false, ERROR",
        "484, false, UNKNOWN_NUMBER",
        "485, false, ERROR",
        "486, true, BUSY",
        "487, true, ERROR",
        "488, false, ERROR",
        "493, false, ERROR",
        "500, false, ERROR",
        "502, false, ERROR",
        "503, false, ERROR",
        "504, false, ERROR",
        "513, false, ERROR",
        "580, false, ERROR",
        "600, false, BUSY",
        "603, true, REJECTED",
        "604, false, UNKNOWN_NUMBER",
        "606, false, ERROR",
        "302, false, ERROR"
    })
    void statusHasItsClass(int status, boolean rang, Trigger expected) {
        assertEquals(expected, STANDARD.trigger(LegOutcome.response(status, rang)));
    }

    @ParameterizedTest
    @CsvSource({
        "480, 17, BUSY",
        "480, 18, NO_ANSWER",
        "480, 19, NO_ANSWER",
        "480, 21, REJECTED",
        "480, 34, CHANNELS_FULL",
        "480, 1, UNKNOWN_NUMBER",
        "480, 28, UNKNOWN_NUMBER",
        "480, 41, ERROR",
        "500, 17, BUSY",
        "503, 34, CHANNELS_FULL",
        "503, 42, CHANNELS_FULL",
        "503, 44, CHANNELS_FULL",
        "503, 41, ERROR",
        "603, 17, BUSY",
        "603, 16, REJECTED",
        "404, 17, UNKNOWN_NUMBER",
        "486, 21, BUSY"
    })
    void causeOfTheNetworkBeatsOnlyAmbiguousStatus(int status, int q850, Trigger expected) {
        assertEquals(expected, STANDARD.trigger(response(status, q850, "")));
    }

    @ParameterizedTest
    @CsvSource({
        "NO_RESPONSE, UNREACHABLE",
        "NO_PROGRESS, UNREACHABLE",
        "TRANSPORT, UNREACHABLE",
        "RING_TIME_OVER, NO_ANSWER"
    })
    void endWithoutResponseHasItsClass(Cause cause, Trigger expected) {
        assertEquals(expected, STANDARD.trigger(LegOutcome.without(cause, false)));
    }

    @Test
    void doNotDisturbIsARejection() {
        assertEquals(
                Trigger.REJECTED,
                STANDARD.trigger(new LegOutcome(
                        Cause.RESPONSE, OptionalInt.of(480), "DND", OptionalInt.empty(), false, List.of(), 0)));
    }

    @Test
    void deviceProfileBeatsTheTableButNotTheCauseOfTheNetwork() {
        TriggerClassifier panasonic = new TriggerClassifier(
                new DeviceProfile("Panasonic", Map.of(403, Trigger.ERROR, 480, Trigger.BUSY)),
                TriggerPreset.SIPCALL_COMPATIBLE,
                Map.of(),
                false,
                false);
        assertEquals(Trigger.ERROR, panasonic.trigger(LegOutcome.response(403, false)));
        assertEquals(Trigger.BUSY, panasonic.trigger(LegOutcome.response(480, false)));
        assertEquals(Trigger.REJECTED, panasonic.trigger(response(480, 21, "")));
    }

    @ParameterizedTest
    @ValueSource(ints = {482, 483, 428, 433, 436, 437, 438, 607, 608})
    void loopsAndWantedRefusalsPassUpstream(int status) {
        assertEquals(
                new FailureVerdict.PassUpstream(status), STANDARD.classify(LegOutcome.response(status, false), false));
    }

    @Test
    void incompleteNumberPassesUpstreamOnlyOnAnOverlapTrunk() {
        TriggerClassifier overlap =
                new TriggerClassifier(DeviceProfile.STANDARD, TriggerPreset.SIPCALL_COMPATIBLE, Map.of(), false, true);
        assertEquals(new FailureVerdict.PassUpstream(484), overlap.classify(LegOutcome.response(484, false), false));
        assertEquals(
                new FailureVerdict.Failover(Trigger.UNKNOWN_NUMBER, true),
                STANDARD.classify(LegOutcome.response(484, false), false));
    }

    @ParameterizedTest
    @ValueSource(ints = {421, 422, 491, 494})
    void repairableRefusalIsTriedOnceMoreThenAnError(int status) {
        LegOutcome outcome = LegOutcome.response(status, false);
        assertEquals(new FailureVerdict.RetryOnce(), STANDARD.classify(outcome, false));
        assertEquals(new FailureVerdict.Failover(Trigger.ERROR, true), STANDARD.classify(outcome, true));
    }

    @ParameterizedTest
    @EnumSource
    void presetOutageOnlyLeavesOutWhatIsNoOutage(Trigger trigger) {
        boolean outage = Set.of(
                        Trigger.NOT_REGISTERED,
                        Trigger.UNREACHABLE,
                        Trigger.ERROR,
                        Trigger.CHANNELS_FULL,
                        Trigger.DEFLECTED,
                        Trigger.ALWAYS)
                .contains(trigger);
        assertEquals(outage, classifier(TriggerPreset.OUTAGE_ONLY).starts(trigger));
    }

    @Test
    void unknownNumberIsTheCallersMistakeInADirectDialBlock() {
        TriggerClassifier block =
                new TriggerClassifier(DeviceProfile.STANDARD, TriggerPreset.SIPCALL_COMPATIBLE, Map.of(), true, false);
        assertEquals(
                new FailureVerdict.Failover(Trigger.UNKNOWN_NUMBER, false),
                block.classify(LegOutcome.response(404, false), false));
        assertEquals(
                new FailureVerdict.Failover(Trigger.UNKNOWN_NUMBER, true),
                STANDARD.classify(LegOutcome.response(404, false), false));
    }

    @ParameterizedTest
    @CsvSource({"408, true", "480, true", "503, true", "504, true", "500, false", "486, false", "404, false"})
    void presetStrictKnowsFourStatusCodes(int status, boolean starts) {
        FailureVerdict.Failover verdict = (FailureVerdict.Failover)
                classifier(TriggerPreset.STRICT).classify(LegOutcome.response(status, false), false);
        assertEquals(starts, verdict.startsRedirects());
    }

    @Test
    void presetStrictKnowsFailuresOfTheTransport() {
        assertEquals(
                new FailureVerdict.Failover(Trigger.UNREACHABLE, true),
                classifier(TriggerPreset.STRICT).classify(LegOutcome.without(Cause.TRANSPORT, false), false));
    }

    @Test
    void customListsGiveStatusTheirMeaning() {
        TriggerClassifier custom = new TriggerClassifier(
                DeviceProfile.STANDARD,
                TriggerPreset.CUSTOM,
                Map.of(Trigger.ERROR, Set.of(500, 486), Trigger.UNREACHABLE, Set.of()),
                false,
                false);
        assertEquals(
                new FailureVerdict.Failover(Trigger.ERROR, true),
                custom.classify(LegOutcome.response(486, false), false));
        assertEquals(
                new FailureVerdict.Failover(Trigger.ERROR, false),
                custom.classify(LegOutcome.response(503, false), false));
        assertEquals(
                new FailureVerdict.Failover(Trigger.UNREACHABLE, true),
                custom.classify(LegOutcome.without(Cause.NO_RESPONSE, false), false));
    }

    private static LegOutcome response(int status, int q850, String phrase) {
        return new LegOutcome(
                Cause.RESPONSE, OptionalInt.of(status), phrase, OptionalInt.of(q850), false, List.of(), 0);
    }

    private static TriggerClassifier classifier(TriggerPreset preset) {
        return new TriggerClassifier(DeviceProfile.STANDARD, preset, Map.of(), false, false);
    }
}
