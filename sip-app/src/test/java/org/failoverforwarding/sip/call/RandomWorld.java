package org.failoverforwarding.sip.call;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.failoverforwarding.routing.LegOutcome;
import org.failoverforwarding.routing.LegPlan;
import org.failoverforwarding.routing.RouteStep;
import org.failoverforwarding.sip.call.Samples.Message;
import org.failoverforwarding.sip.call.Samples.Script;

/** Container, caller and callees which do anything at any time, lose messages and repeat them. */
final class RandomWorld implements CallAction.Visitor {

    final Map<LegId, Peer> peers = new HashMap<>();
    final Map<MessageRef, Integer> requests = new HashMap<>();
    final Map<MessageRef, Integer> forks = new HashMap<>();
    final Set<CallTimer> timers = new HashSet<>();
    final List<String> violations = new ArrayList<>();
    int finals;
    int reports;
    int forgotten;
    CallState state = CallState.NEW;

    private final FailoverEngine engine = new FailoverEngine(CallLimits.DEFAULT);
    private final Random random;
    private final Deque<CallEvent> queue = new ArrayDeque<>();
    private final List<CallEvent> past = new ArrayList<>();
    private boolean cancelled;
    private boolean answered;
    private int serial;

    /** What a callee has seen and done. */
    static final class Peer {
        boolean final_;
        boolean answered;
        int acks;
        int byes;
        boolean hungUp;
        int closed;
    }

    RandomWorld(long seed) {
        random = new Random(seed);
    }

    void live(int steps) {
        feed(new CallEvent.Arrived(Script.of(randomSteps())));
        for (int i = 0; i < steps && !state.over(); i++) {
            feed(randomEvent());
        }
        wind();
    }

    /** Everybody falls silent: only timers are left, and the people hang up in the end. */
    private void wind() {
        for (int i = 0; i < 200 && !state.over(); i++) {
            if (state.caller() == CallerPhase.CONFIRMED) {
                feed(new CallEvent.HungUp(LegId.A, request()));
            } else {
                timers.stream()
                        .filter(timer -> timer.kind() != CallTimer.Kind.RERING)
                        .findAny()
                        .ifPresent(this::fire);
            }
        }
    }

    private void fire(CallTimer timer) {
        timers.remove(timer);
        feed(new CallEvent.Expired(timer));
    }

    void feed(CallEvent event) {
        queue.add(event);
        while (!queue.isEmpty()) {
            CallEvent next = queue.poll();
            past.add(next);
            Step step = engine.step(state, next, Samples.NOON);
            state = step.state();
            step.actions().forEach(action -> action.accept(this));
        }
        if (!timers.equals(state.timers())) {
            violations.add("timers " + timers + " but state " + state.timers());
        }
    }

    private RouteStep[] randomSteps() {
        List<RouteStep> steps = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            LegPlan.Kind kind = LegPlan.Kind.values()[random.nextInt(4)];
            RouteStep.Ring ring = Samples.together(kind, 1 + random.nextInt(3));
            steps.add(new RouteStep.Ring(ring.legs(), random.nextBoolean()));
        }
        steps.add(Samples.BUSY_480);
        return steps.toArray(RouteStep[]::new);
    }

    private CallEvent randomEvent() {
        int dice = random.nextInt(100);
        if (dice < 6 && !past.isEmpty()) {
            return repeatable(past.get(random.nextInt(past.size())));
        }
        if (dice < 18 && !timers.isEmpty()) {
            CallTimer timer = List.copyOf(timers).get(random.nextInt(timers.size()));
            timers.remove(timer);
            return new CallEvent.Expired(timer);
        }
        if (dice < 35) {
            return callerEvent();
        }
        return peers.isEmpty() ? callerEvent() : calleeEvent(new LegId(1 + random.nextInt(peers.size())));
    }

    private CallEvent repeatable(CallEvent event) {
        boolean absorbed = event instanceof CallEvent.Requested
                || event instanceof CallEvent.HungUp
                || event instanceof CallEvent.Forked
                || event instanceof CallEvent.AnswerRefused
                || event instanceof CallEvent.CallerCancelled;
        return absorbed ? new CallEvent.Released(LegId.A) : event;
    }

    private CallEvent callerEvent() {
        return switch (random.nextInt(6)) {
            case 0 -> cancelOrAck();
            case 1, 2 -> new CallEvent.Acked(LegId.A, message("ack"));
            case 3 -> new CallEvent.HungUp(LegId.A, request());
            default -> new CallEvent.Requested(LegId.A, randomMethod(), request());
        };
    }

    private CallEvent cancelOrAck() {
        if (answered || cancelled || finals > 0) {
            return new CallEvent.Acked(LegId.A, message("ack"));
        }
        cancelled = true;
        finals++;
        return new CallEvent.CallerCancelled();
    }

    private CallEvent calleeEvent(LegId leg) {
        Peer peer = peers.get(leg);
        if (peer.final_) {
            return inDialog(leg, peer);
        }
        return switch (random.nextInt(10)) {
            case 0 -> fail(leg, peer, LegOutcome.without(LegOutcome.Cause.TRANSPORT, false));
            case 1 -> fail(leg, peer, LegOutcome.response(300 + random.nextInt(350), false));
            case 2 -> fail(leg, peer, LegOutcome.response(random.nextBoolean() ? 491 : 422, false));
            case 3, 4 -> {
                peer.final_ = true;
                peer.answered = true;
                yield new CallEvent.Answered(leg, message("ok"));
            }
            case 5 -> new CallEvent.Requested(leg, randomMethod(), request());
            default ->
                new CallEvent.Progressed(
                        leg,
                        random.nextBoolean() ? 180 : 100 + random.nextInt(100),
                        message("18x"),
                        random.nextBoolean(),
                        random.nextBoolean());
        };
    }

    private static CallEvent fail(LegId leg, Peer peer, LegOutcome outcome) {
        peer.final_ = true;
        return new CallEvent.Failed(leg, outcome, new Message("refusal"));
    }

    private CallEvent inDialog(LegId leg, Peer peer) {
        return switch (random.nextInt(9)) {
            case 8 -> peer.answered ? new CallEvent.Forked(leg, fork()) : reply();
            case 0 -> {
                peer.hungUp = true;
                yield new CallEvent.HungUp(leg, request());
            }
            case 1 -> new CallEvent.Released(random.nextBoolean() ? leg : LegId.A);
            case 2 -> new CallEvent.PeerLost(leg);
            case 3 -> new CallEvent.Acked(leg, message("ack"));
            case 4, 5 -> reply();
            default -> new CallEvent.Requested(leg, randomMethod(), request());
        };
    }

    private CallEvent reply() {
        if (state.pending().isEmpty()) {
            return new CallEvent.PeerLost(new LegId(7));
        }
        PendingRequest request = state.pending().get(0);
        boolean known = requests.getOrDefault(request.request(), 1) == 0;
        if (known && request.method() == Method.INVITE && random.nextInt(4) == 0) {
            requests.merge(request.request(), 1, Integer::sum);
            return new CallEvent.RequestCancelled(request.from(), request.request());
        }
        int status = List.of(100, 183, 200, 200, 200, 408, 481, 488, 491).get(random.nextInt(9));
        return new CallEvent.Replied(request.to(), status, request.request(), message("r" + status));
    }

    private Method randomMethod() {
        return Method.values()[random.nextInt(Method.values().length)];
    }

    private Message message(String kind) {
        return new Message(kind + serial++);
    }

    private Message request() {
        Message request = message("q");
        requests.put(request, 0);
        return request;
    }

    private Message fork() {
        Message response = message("fork");
        forks.put(response, 0);
        return response;
    }

    private void answered(MessageRef request) {
        requests.merge(request, 1, Integer::sum);
    }

    @Override
    public void startLeg(CallAction.StartLeg action) {
        peers.put(action.leg(), new Peer());
    }

    @Override
    public void retryLeg(CallAction.RetryLeg action) {
        peers.get(action.leg()).final_ = false;
    }

    @Override
    public void cancelLeg(CallAction.CancelLeg action) {
        Peer peer = peers.get(action.leg());
        if (!peer.final_ && random.nextInt(3) > 0) {
            queue.add(fail(action.leg(), peer, LegOutcome.response(487, true)));
        }
    }

    @Override
    public void progress(CallAction.Progress action) {
        if (finals > 0 && !cancelled) {
            violations.add("progress after the final response");
        }
    }

    @Override
    public void answer(CallAction.Answer action) {
        respondToCaller();
        answered = true;
    }

    @Override
    public void refuse(CallAction.Refuse action) {
        respondToCaller();
    }

    private void respondToCaller() {
        if (cancelled) {
            queue.add(new CallEvent.AnswerRefused());
        } else if (random.nextInt(20) == 0) {
            cancelled = true;
            finals++;
            queue.add(new CallEvent.CallerCancelled());
            queue.add(new CallEvent.AnswerRefused());
        } else {
            finals++;
        }
    }

    @Override
    public void acknowledge(CallAction.Acknowledge action) {
        if (!action.leg().isA()) {
            peers.get(action.leg()).acks++;
        }
    }

    @Override
    public void hangUp(CallAction.HangUp action) {
        if (!action.leg().isA()) {
            peers.get(action.leg()).byes++;
        }
        if (random.nextInt(3) > 0) {
            queue.add(new CallEvent.Released(action.leg()));
        }
    }

    @Override
    public void hangUpFork(CallAction.HangUpFork action) {
        boolean further = forks.computeIfPresent(action.response(), (fork, ends) -> ends + 1) != null;
        if (!further) {
            peers.get(action.leg()).acks++;
            peers.get(action.leg()).byes++;
        }
    }

    @Override
    public void prack(CallAction.Prack action) {}

    @Override
    public void relay(CallAction.Relay action) {}

    @Override
    public void cancelRelayed(CallAction.CancelRelayed action) {}

    @Override
    public void relayReply(CallAction.RelayReply action) {
        if (!((Message) action.response()).name().startsWith("r1")) {
            answered(action.request());
        }
    }

    @Override
    public void reply(CallAction.Reply action) {
        answered(action.request());
    }

    @Override
    public void refresh(CallAction.Refresh action) {}

    @Override
    public void setTimer(CallAction.SetTimer action) {
        timers.add(action.timer());
    }

    @Override
    public void clearTimer(CallAction.ClearTimer action) {
        timers.remove(action.timer());
    }

    @Override
    public void observeLeg(CallAction.ObserveLeg action) {}

    @Override
    public void closeLeg(CallAction.CloseLeg action) {
        peers.get(action.leg()).closed++;
    }

    @Override
    public void report(CallAction.Report action) {
        reports++;
    }

    @Override
    public void forget(CallAction.Forget action) {
        forgotten++;
    }
}
