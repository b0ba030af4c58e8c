package org.failoverforwarding.sip.servlet.probe;

import static org.failoverforwarding.health.HealthSignal.PROBE_ANSWERED;
import static org.failoverforwarding.health.HealthSignal.PROBE_UNANSWERED;
import static org.failoverforwarding.health.HealthSignal.TRANSPORT_FAILED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.failoverforwarding.health.HealthSignal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProbeRoundTest {

    static Stream<Arguments> rounds() {
        return Stream.of(
                Arguments.of(List.of(PROBE_ANSWERED), List.of(PROBE_ANSWERED)),
                Arguments.of(List.of(PROBE_UNANSWERED), List.of(PROBE_UNANSWERED)),
                Arguments.of(List.of(PROBE_UNANSWERED, PROBE_ANSWERED), List.of(PROBE_ANSWERED)),
                Arguments.of(List.of(PROBE_ANSWERED, PROBE_UNANSWERED), List.of(PROBE_ANSWERED)),
                Arguments.of(List.of(TRANSPORT_FAILED, TRANSPORT_FAILED), List.of(TRANSPORT_FAILED)),
                Arguments.of(List.of(TRANSPORT_FAILED, PROBE_UNANSWERED), List.of(PROBE_UNANSWERED)),
                Arguments.of(List.of(PROBE_UNANSWERED, TRANSPORT_FAILED), List.of(PROBE_UNANSWERED)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("rounds")
    void concludesOnceAndByTheFirstThatAnswers(List<HealthSignal> ends, List<HealthSignal> conclusions) {
        List<HealthSignal> heard = new ArrayList<>();
        ProbeRound round = new ProbeRound(ends.size(), heard::add);
        ends.forEach(round::ended);
        assertEquals(conclusions, heard);
    }
}
