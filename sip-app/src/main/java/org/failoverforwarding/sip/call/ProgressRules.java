package org.failoverforwarding.sip.call;

import java.util.Optional;
import org.failoverforwarding.sip.call.CallTimer.Kind;
import org.failoverforwarding.sip.call.EarlyDialog.AwaitedPrack;

/** Gives ringing and early media on to the caller (semantics 9.5). */
final class ProgressRules {

    private static final int TRYING = 100;
    private static final int RINGING = 180;
    private static final int SESSION_PROGRESS = 183;
    private static final int EARLY_DIALOG_TERMINATED = 199;

    private ProgressRules() {}

    static void progressed(Turn turn, CallEvent.Progressed event) {
        if (!turn.knows(event.leg())) {
            return;
        }
        Leg leg = turn.leg(event.leg());
        if (leg.phase() == LegPhase.ABANDONED) {
            LegRules.cancelAbandoned(turn, leg);
        } else if (leg.phase().isOpenForAnswer()) {
            heard(turn, leg, event);
        }
    }

    private static void heard(Turn turn, Leg leg, CallEvent.Progressed event) {
        turn.clear(leg.timer(Kind.FIRST_RESPONSE));
        if (event.status() == TRYING || event.status() == EARLY_DIALOG_TERMINATED) {
            turn.put(leg.phase() == LegPhase.CALLING ? leg.in(LegPhase.TRYING) : leg);
            return;
        }
        if (!leg.rang()) {
            turn.clear(leg.timer(Kind.PROGRESS));
            turn.set(leg.timer(Kind.RING), leg.plan().ringTime());
            turn.act(new CallAction.ObserveLeg(leg.id(), Optional.empty()));
        }
        Optional<MessageRef> session = event.media() ? Optional.of(event.response()) : Optional.empty();
        Leg ringing = turn.put(leg.ringing(event.status() == RINGING, session, turn.at));
        if (turn.caller == CallerPhase.INVITING) {
            show(turn, ringing, event);
        }
    }

    private static void show(Turn turn, Leg leg, CallEvent.Progressed event) {
        boolean ownMedia = mayBeHeard(turn, leg);
        boolean passesMedia = ownMedia && event.media();
        boolean passesHeld = ownMedia
                && !event.media()
                && leg.media().isPresent()
                && !turn.early.media().isPresent();
        boolean whole = !event.media() || passesMedia;
        boolean reliable = event.reliable()
                && whole
                && !passesHeld
                && turn.ringing.size() == 1
                && turn.early.awaited().isEmpty();
        if (event.reliable() && !reliable) {
            turn.act(new CallAction.Prack(leg.id(), event.response(), Optional.empty()));
        }
        if (isNews(turn, event.status(), passesMedia || passesHeld, reliable)) {
            MessageRef source = passesHeld ? leg.media().orElseThrow() : event.response();
            tell(turn, leg, event.status(), source, passesMedia || passesHeld, reliable);
        }
    }

    /** One early dialog: the sound of one leg only, and not before its trunk allows it (semantics 9.5). */
    private static boolean mayBeHeard(Turn turn, Leg leg) {
        boolean first = turn.early.media().map(leg.id()::equals).orElse(true);
        return first && turn.ringing.size() == 1 && isAllowed(leg);
    }

    private static boolean isAllowed(Leg leg) {
        return switch (leg.plan().earlyMedia()) {
            case ALWAYS -> true;
            case AFTER_180 -> leg.alerted();
            case NEVER -> false;
        };
    }

    private static boolean isNews(Turn turn, int status, boolean media, boolean reliable) {
        return media
                || reliable
                || status != turn.early.lastStatus() && turn.early.lastStatus() != RINGING
                || turn.ringing.size() == 1 && status != SESSION_PROGRESS;
    }

    private static void tell(Turn turn, Leg leg, int status, MessageRef source, boolean media, boolean reliable) {
        turn.act(new CallAction.Progress(status, Optional.of(source), media, reliable));
        turn.early = turn.early.told(status);
        if (media) {
            turn.early = turn.early.heard(leg.id());
        }
        if (reliable) {
            turn.early = turn.early.awaiting(new AwaitedPrack(leg.id(), source));
        }
    }
}
