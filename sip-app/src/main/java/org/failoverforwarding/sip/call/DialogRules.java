package org.failoverforwarding.sip.call;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.failoverforwarding.sip.call.CallTimer.Kind;
import org.failoverforwarding.sip.call.EarlyDialog.AwaitedPrack;

/** Gives requests within the dialog from leg to leg, both ways, and their responses back. */
final class DialogRules {

    private DialogRules() {}

    static void requested(Turn turn, CallEvent.Requested event) {
        switch (event.method()) {
            case TRANSFER -> reply(turn, event, 403);
            case OTHER -> reply(turn, event, 501);
            case PRACK -> prack(turn, event);
            case INVITE, UPDATE, INFO, MESSAGE, OPTIONS -> relay(turn, event);
        }
    }

    private static void prack(Turn turn, CallEvent.Requested event) {
        Optional<AwaitedPrack> awaited = turn.early.awaited();
        turn.early = turn.early.acknowledged();
        if (event.leg().isA()
                && awaited.isPresent()
                && turn.leg(awaited.get().leg()).phase() == LegPhase.RINGING) {
            LegId to = awaited.get().leg();
            turn.pending.add(new PendingRequest(LegId.A, to, Method.PRACK, event.request(), false));
            turn.act(new CallAction.Prack(to, awaited.get().provisional(), Optional.of(event.request())));
        } else {
            reply(turn, event, event.leg().isA() && turn.caller != CallerPhase.CLOSED ? 200 : 481);
        }
    }

    private static void relay(Turn turn, CallEvent.Requested event) {
        Optional<LegId> peer = peer(turn, event.leg());
        if (peer.isEmpty()) {
            reply(turn, event, withoutPeer(turn, event));
        } else if (event.method().mayOffer() && crosses(turn, event)) {
            reply(turn, event, 491);
        } else if (event.method().mayOffer() && hasPendingOffer(turn, request -> true)) {
            reply(turn, event, 500);
        } else {
            turn.pending.add(new PendingRequest(event.leg(), peer.get(), event.method(), event.request(), false));
            turn.act(new CallAction.Relay(peer.get(), event.request()));
        }
    }

    /** The leg to which requests of that leg go, if its dialog stands. */
    private static Optional<LegId> peer(Turn turn, LegId from) {
        boolean confirmed = turn.caller == CallerPhase.ANSWERED || turn.caller == CallerPhase.CONFIRMED;
        Optional<LegId> callee = confirmed
                ? turn.joinedLeg().filter(leg -> leg.phase().isJoined()).map(Leg::id)
                : turn.caller == CallerPhase.INVITING && turn.early.reliable()
                        ? turn.early.media().filter(id -> turn.leg(id).phase() == LegPhase.RINGING)
                        : Optional.empty();
        return from.isA() ? callee : callee.filter(from::equals).map(id -> LegId.A);
    }

    private static int withoutPeer(Turn turn, CallEvent.Requested event) {
        boolean stands = event.leg().isA()
                ? turn.caller == CallerPhase.INVITING
                : turn.knows(event.leg()) && turn.leg(event.leg()).phase() == LegPhase.RINGING;
        if (!stands) {
            return 481;
        }
        return event.method() == Method.OPTIONS ? 200 : event.method().mayOffer() ? 491 : 480;
    }

    /** RFC 3261 §14.2: an offer while another is open the other way, or before the first is acknowledged. */
    private static boolean crosses(Turn turn, CallEvent.Requested event) {
        return turn.caller == CallerPhase.ANSWERED
                || !turn.acks.isEmpty()
                || hasPendingOffer(turn, request -> !request.from().equals(event.leg()));
    }

    private static boolean hasPendingOffer(Turn turn, Predicate<PendingRequest> which) {
        return turn.pending.stream()
                .anyMatch(request -> request.method().mayOffer() && !request.cancelled() && which.test(request));
    }

    static void replied(Turn turn, CallEvent.Replied event) {
        Optional<PendingRequest> found = turn.pending.stream()
                .filter(request -> request.request().equals(event.request()))
                .findFirst();
        if (found.isEmpty()) {
            return;
        }
        PendingRequest request = found.get();
        if (event.status() >= 200) {
            turn.pending.remove(request);
            finalReply(turn, request, event);
        } else if (!request.cancelled()) {
            turn.act(new CallAction.RelayReply(request.request(), event.response()));
        }
    }

    private static void finalReply(Turn turn, PendingRequest request, CallEvent.Replied event) {
        boolean accepted = request.method() == Method.INVITE && event.status() < 300;
        if (!request.cancelled()) {
            turn.act(new CallAction.RelayReply(request.request(), event.response()));
        }
        if (accepted && request.cancelled()) {
            turn.act(new CallAction.Acknowledge(request.to(), event.response(), Optional.empty()));
        } else if (accepted) {
            turn.acks.add(new AwaitedAck(request.from(), request.to(), request.request(), event.response()));
            turn.set(new CallTimer(Kind.ACK, request.from()), turn.limits.ack());
        }
        if (endsDialog(request.method(), event.status())) {
            EndRules.peerLost(turn, request.to());
        }
    }

    /** RFC 3261 §12.2.1.2 and RFC 5057 §5.1: these say that the peer has lost the dialog. */
    private static boolean endsDialog(Method method, int status) {
        return status == 481 && method != Method.PRACK || status == 408 && method.mayOffer();
    }

    /** The ACK of a re-INVITE. */
    static void acked(Turn turn, CallEvent.Acked event) {
        takeAck(turn, ack -> ack.from().equals(event.leg()))
                .ifPresent(ack ->
                        turn.act(new CallAction.Acknowledge(ack.to(), ack.response(), Optional.of(event.ack()))));
    }

    static void cancelled(Turn turn, CallEvent.RequestCancelled event) {
        for (int i = 0; i < turn.pending.size(); i++) {
            PendingRequest request = turn.pending.get(i);
            if (request.request().equals(event.request()) && !request.cancelled()) {
                turn.pending.set(i, request.cancel());
                turn.act(new CallAction.CancelRelayed(request.to(), request.request()));
                return;
            }
        }
        takeAck(turn, ack -> ack.request().equals(event.request()))
                .ifPresent(ack -> turn.act(new CallAction.Acknowledge(ack.to(), ack.response(), Optional.empty())));
    }

    private static Optional<AwaitedAck> takeAck(Turn turn, Predicate<AwaitedAck> which) {
        Optional<AwaitedAck> found = turn.acks.stream().filter(which).findFirst();
        found.ifPresent(ack -> {
            turn.acks.remove(ack);
            turn.clear(new CallTimer(Kind.ACK, ack.from()));
        });
        return found;
    }

    /** Answers what a leg that is over has not answered, and forgets what it asked. */
    static void dropRequestsOf(Turn turn, LegId leg) {
        for (PendingRequest request : List.copyOf(turn.pending)) {
            if (request.to().equals(leg) || request.from().equals(leg)) {
                turn.pending.remove(request);
                if (!request.cancelled()) {
                    turn.act(new CallAction.Reply(request.request(), statusOfDropped(request, leg)));
                }
            }
        }
    }

    /** The caller's dialog goes on while a leg of the set-up ends, so nothing may tell it otherwise. */
    private static int statusOfDropped(PendingRequest request, LegId leg) {
        if (request.from().equals(leg)) {
            return 481;
        }
        return switch (request.method()) {
            case PRACK -> 200;
            case INVITE -> 487;
            case UPDATE, INFO, MESSAGE, OPTIONS, TRANSFER, OTHER -> 480;
        };
    }

    private static void reply(Turn turn, CallEvent.Requested event, int status) {
        turn.act(new CallAction.Reply(event.request(), status));
    }
}
