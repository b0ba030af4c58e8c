package org.failoverforwarding.sip.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.routing.LegOutcome;
import org.failoverforwarding.routing.RouteStep;
import org.failoverforwarding.sip.call.CallTimer.Kind;
import org.failoverforwarding.sip.call.Samples.Message;
import org.failoverforwarding.sip.call.Samples.Script;

/** A call in a test: events in, the actions of the last event out as words. */
final class Scene {

    static final LegId A = LegId.A;
    static final LegId B1 = new LegId(1);
    static final LegId B2 = new LegId(2);
    static final LegId B3 = new LegId(3);

    private final FailoverEngine engine = new FailoverEngine(CallLimits.DEFAULT);
    private CallState state = CallState.NEW;
    private List<String> last = List.of();
    private final List<String> all = new ArrayList<>();
    private Optional<CallReport> report = Optional.empty();

    static Scene given(RouteStep... steps) {
        return new Scene().when(new CallEvent.Arrived(Script.of(steps)));
    }

    Scene when(CallEvent event) {
        Step step = engine.step(state, event, Samples.NOON);
        state = step.state();
        last = step.actions().stream()
                .flatMap(action -> Words.of(action).stream())
                .toList();
        all.addAll(last);
        step.actions().stream()
                .filter(CallAction.Report.class::isInstance)
                .map(CallAction.Report.class::cast)
                .forEach(action -> report = Optional.of(action.report()));
        return this;
    }

    Scene progress(LegId leg, int status) {
        return when(new CallEvent.Progressed(leg, status, new Message(leg + "-" + status), false, false));
    }

    Scene media(LegId leg, int status) {
        return when(new CallEvent.Progressed(leg, status, new Message(leg + "-" + status), true, false));
    }

    Scene reliable(LegId leg, int status) {
        return when(new CallEvent.Progressed(leg, status, new Message(leg + "-" + status), true, true));
    }

    Scene answer(LegId leg) {
        return when(new CallEvent.Answered(leg, new Message(leg + "-200")));
    }

    Scene fail(LegId leg, int status) {
        return when(new CallEvent.Failed(
                leg,
                LegOutcome.response(status, state.legs().get(leg.number() - 1).rang()),
                new Message(leg + "-f")));
    }

    Scene ack() {
        return when(new CallEvent.Acked(A, new Message("ack")));
    }

    Scene cancel() {
        return when(new CallEvent.CallerCancelled());
    }

    Scene bye(LegId leg) {
        return when(new CallEvent.HungUp(leg, new Message("bye" + leg)));
    }

    Scene released(LegId leg) {
        return when(new CallEvent.Released(leg));
    }

    Scene request(LegId leg, Method method, String name) {
        return when(new CallEvent.Requested(leg, method, new Message(name)));
    }

    Scene reply(LegId leg, int status, String name) {
        return when(new CallEvent.Replied(leg, status, new Message(name), new Message(name + "-" + status)));
    }

    Scene expire(Kind kind, LegId leg) {
        return when(new CallEvent.Expired(new CallTimer(kind, leg)));
    }

    /** What the last event led to, timers and housekeeping apart. */
    Scene then(String... words) {
        assertEquals(List.of(words), last);
        return this;
    }

    Scene thenOver() {
        assertTrue(state.over(), () -> "not over: " + state);
        assertEquals(java.util.Set.of(), state.timers());
        return this;
    }

    Scene thenTimers(CallTimer... timers) {
        assertEquals(java.util.Set.of(timers), state.timers());
        return this;
    }

    CallReport report() {
        return report.orElseThrow();
    }

    CallState state() {
        return state;
    }
}
