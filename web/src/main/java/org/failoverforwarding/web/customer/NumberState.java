package org.failoverforwarding.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import org.failoverforwarding.routing.LegPlan;
import org.failoverforwarding.routing.PreviewedCall;
import org.failoverforwarding.routing.RoutingDirectory;
import org.failoverforwarding.routing.RoutingSnapshot;
import org.failoverforwarding.routing.SystemCondition;
import org.failoverforwarding.web.frame.Show;
import org.failoverforwarding.web.frame.Texts;
import org.failoverforwarding.web.live.LiveSystems;
import org.failoverforwarding.web.live.Registration;

/** The card State: where calls to the number shown go now, found by the planner of live calls. */
@Named
@RequestScoped
public class NumberState {

    @Inject
    private NumberPage page;

    @Inject
    private RoutingDirectory directory;

    @Inject
    private Rehearsal rehearsal;

    @Inject
    private LiveSystems live;

    @Inject
    private Show show;

    public Sentence getSentence() {
        Optional<RoutingSnapshot> number = directory.byNumber(page.getNumber().number());
        if (number.isEmpty()) {
            return Sentence.of("warn", Texts.of("sentence.nowhere"));
        }
        PreviewedCall failing = play(number.get(), SystemCondition.SILENT);
        PreviewedCall.Ringing first = failing.steps().isEmpty()
                ? null
                : failing.steps().get(0).rings().get(0);
        if (first == null) {
            return Sentence.of("bad", Texts.of("sentence.nowhere"));
        }
        if (first.kind() != LegPlan.Kind.SYSTEM) {
            return Sentence.of("good", Texts.of("sentence.forward", place(first)));
        }
        return isDown() ? down(play(number.get(), SystemCondition.NOT_REGISTERED)) : up(failing);
    }

    /** Failures of the system reach nobody else. */
    public boolean isWithoutFallback() {
        return directory
                .byNumber(page.getNumber().number())
                .filter(number -> number.action().ringsSystem())
                .map(number -> !play(number, SystemCondition.NOT_REGISTERED).answered())
                .orElse(false);
    }

    private Sentence up(PreviewedCall failing) {
        String system = Sentence.strong(page.getSystem().name());
        if (!failing.answered()) {
            return Sentence.of("warn", Texts.of("sentence.noFallback", system));
        }
        PreviewedCall.Step last = failing.steps().get(failing.steps().size() - 1);
        String target = place(last.rings().get(0));
        return Sentence.of(
                "good",
                Texts.of("sentence.fallback", system, target, last.from().toSeconds()));
    }

    private Sentence down(PreviewedCall failing) {
        String system = Sentence.strong(page.getSystem().name());
        if (!failing.answered()) {
            return Sentence.of("bad", Texts.of("sentence.downLost", system));
        }
        PreviewedCall.Step last = failing.steps().get(failing.steps().size() - 1);
        return Sentence.of(
                "warn",
                Texts.of("sentence.downForwarded", system, place(last.rings().get(0))));
    }

    private boolean isDown() {
        Registration.Kind kind = live.of(page.getSystem().authUser()).kind();
        return kind == Registration.Kind.NOT_REGISTERED || kind == Registration.Kind.DOWN;
    }

    private PreviewedCall play(RoutingSnapshot number, SystemCondition condition) {
        return rehearsal.play(number, Instant.now(), condition);
    }

    private String place(PreviewedCall.Ringing ringing) {
        return ringing.kind() == LegPlan.Kind.VOICEMAIL
                ? Texts.of("sentence.voicemail")
                : Sentence.strong(show.party(ringing.label()));
    }
}
