package org.failoverforwarding.routing.benchmark;

import static org.failoverforwarding.forwarding.RedirectSamples.redirect;
import static org.failoverforwarding.routing.RoutingSamples.account;
import static org.failoverforwarding.routing.RoutingSamples.binding;
import static org.failoverforwarding.routing.RoutingSamples.call;
import static org.failoverforwarding.routing.RoutingSamples.number;
import static org.failoverforwarding.routing.RoutingSamples.system;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.failoverforwarding.forwarding.IncomingCallAction;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.routing.CalledNumbers;
import org.failoverforwarding.routing.IncomingCall;
import org.failoverforwarding.routing.LegOutcome;
import org.failoverforwarding.routing.Route;
import org.failoverforwarding.routing.RoutePlanner;
import org.failoverforwarding.routing.RoutingSamples;
import org.failoverforwarding.routing.RoutingSamples.World;
import org.failoverforwarding.routing.SystemSnapshot;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Look-up and plan of a call among 100,000 numbers with three redirects each; the limit is 50 µs. Run it on a quiet machine:
 *
 * <pre>mvn -q -pl ejb test-compile exec:exec -Dexec.classpathScope=test -Dexec.executable=java \
 *   -Dexec.args="-cp %classpath org.failoverforwarding.routing.benchmark.RoutePlannerBenchmark"</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RoutePlannerBenchmark {

    private static final int NUMBERS = 100_000;
    private static final long FIRST = 41_440_000_000L;

    private final World world = new World();
    private RoutePlanner planner;
    private CalledNumbers called;
    private IncomingCall[] calls;
    private int next;

    /** Runs all cases. */
    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(RoutePlannerBenchmark.class.getSimpleName())
                        .addProfiler("gc")
                        .build())
                .run();
    }

    @Setup
    public void fill() {
        calls = new IncomingCall[NUMBERS];
        IncomingCall sample = call();
        for (int i = 0; i < NUMBERS; i++) {
            addNumber(i);
            calls[i] = new IncomingCall(
                    sample.callId(),
                    sample.arrival(),
                    sample.origin(),
                    Long.toString(FIRST + i * 7919L % NUMBERS),
                    sample.caller(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    70,
                    "",
                    false);
        }
        planner = world.planner();
        called = new CalledNumbers(world, RoutingSamples.NUMBERS, RoutingSamples.SETTINGS);
    }

    private void addNumber(int i) {
        SystemSnapshot pbx = system(i, "pbx" + i);
        Target internal = new Target.InternalNumber(new PhoneNumber("+" + (FIRST + (i + 1) % NUMBERS)));
        Target external = new Target.ExternalNumber(new PhoneNumber("+4179" + (1_000_000 + i)));
        world.with(number(
                        new PhoneNumber("+" + (FIRST + i)),
                        pbx,
                        IncomingCallAction.RING_THEN_FORWARD,
                        account(Optional.empty()),
                        redirect("Colleague", internal),
                        redirect("Mobile", external),
                        redirect("Other", external)))
                .registered(pbx, binding("sip:pbx" + i + "@198.51.100.7:5060", 1));
    }

    private Route plan() {
        IncomingCall call = calls[next++ % NUMBERS];
        return planner.plan(call, called.find(call).orElseThrow());
    }

    /** A registered system is rung. */
    @Benchmark
    public Route lookUpAndPlan() {
        return plan();
    }

    /** The system is busy and the next number's system is rung. */
    @Benchmark
    public Route planAndFailOverInside() {
        return plan().after(List.of(LegOutcome.response(486, true)));
    }

    /** The system and its colleague fail and a mobile is called by the carrier. */
    @Benchmark
    public Route planAndFailOverOutside() {
        return plan().after(List.of(LegOutcome.response(486, true))).after(List.of(LegOutcome.response(486, true)));
    }
}
