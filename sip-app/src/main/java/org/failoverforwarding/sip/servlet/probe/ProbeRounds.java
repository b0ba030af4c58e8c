package org.failoverforwarding.sip.servlet.probe;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.failoverforwarding.health.HealthSignal;
import org.failoverforwarding.locating.ServerLocations;
import org.failoverforwarding.routing.ProbeTarget;
import org.jboss.logging.Logger;

/** OPTIONS on their way: each system is asked by all its ways at once, and the first that answers speaks for it. */
final class ProbeRounds {

    private static final Logger LOG = Logger.getLogger(ProbeRounds.class);
    private static final int REQUEST_TIMEOUT = 408;
    private static final int SERVICE_UNAVAILABLE = 503;

    private final ProbeSender sender;
    private final ServerLocations locations;
    private final Duration timeout;
    private final Map<String, Probe> pending = new ConcurrentHashMap<>();

    ProbeRounds(ProbeSender sender, ServerLocations locations, Duration timeout) {
        this.sender = sender;
        this.locations = locations;
        this.timeout = timeout;
    }

    /** Hears once what a round has shown. */
    @FunctionalInterface
    interface Conclusion {
        void concluded(HealthSignal signal);
    }

    private record Probe(ProbeTarget way, ProbeRound round, ProbeSender.Ready request, Instant deadline) {}

    /** Asks a system by each of its ways. */
    void ask(List<ProbeTarget> ways, Instant now, Conclusion conclusion) {
        ProbeRound round = new ProbeRound(ways.size(), conclusion);
        ways.forEach(way -> ask(way, round, now.plus(timeout)));
    }

    private void ask(ProbeTarget way, ProbeRound round, Instant deadline) {
        Optional<ProbeSender.Ready> request = Optional.empty();
        try {
            request = Optional.of(sender.prepare(way));
            pending.put(request.get().callId(), new Probe(way, round, request.get(), deadline));
            request.get().send();
        } catch (IOException e) {
            LOG.debugf(e, "No OPTIONS to %s", way.requestUri());
            if (request.isEmpty() || pending.remove(request.get().callId()) != null) {
                request.ifPresent(ProbeSender.Ready::end);
                way.hop().ifPresent(locations::failed);
                round.ended(HealthSignal.TRANSPORT_FAILED);
            }
        }
    }

    /** An answer came; any final one but 408 and 503 shows life. */
    void answered(String callId, int status) {
        if (status < 200) {
            return;
        }
        boolean alive = status != REQUEST_TIMEOUT && status != SERVICE_UNAVAILABLE;
        Optional.ofNullable(pending.remove(callId))
                .ifPresent(probe -> end(probe, alive ? HealthSignal.PROBE_ANSWERED : HealthSignal.PROBE_UNANSWERED));
    }

    /** Gives up those without an answer in time. */
    void expire(Instant now) {
        pending.forEach((callId, probe) -> {
            if (probe.deadline().isBefore(now) && pending.remove(callId, probe)) {
                end(probe, HealthSignal.PROBE_UNANSWERED);
            }
        });
    }

    private void end(Probe probe, HealthSignal signal) {
        probe.request().end();
        probe.way().hop().ifPresent(signal == HealthSignal.PROBE_ANSWERED ? locations::works : locations::failed);
        probe.round().ended(signal);
    }
}
