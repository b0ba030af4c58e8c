package org.failoverforwarding.routing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.failoverforwarding.forwarding.ForwardingOrder;
import org.failoverforwarding.forwarding.InheritedRedirect;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.RuleLevel;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.forwarding.Trigger;

/** Chooses the redirects that a trigger starts and brings their targets into order (semantics 9.1, 9.8). */
final class Chain {

    private Chain() {}

    /**
     * The targets to be rung, element by element.
     *
     * @param passedOver is told of each redirect of the number that does not apply, with the reason
     */
    static List<List<Candidate>> of(CallContext context, Trigger trigger, BiConsumer<Redirect, String> passedOver) {
        RoutingSnapshot snapshot = context.snapshot();
        List<List<Candidate>> links = new ArrayList<>();
        for (Redirect redirect : snapshot.redirects()) {
            String reason = hindrance(context, redirect, trigger);
            if (reason.isEmpty()) {
                append(links, redirect, Optional.empty());
            } else {
                passedOver.accept(redirect, reason);
            }
        }
        for (InheritedRedirect inherited : snapshot.inherited()) {
            if (hindrance(context, inherited.redirect(), trigger).isEmpty()) {
                append(links, inherited.redirect(), Optional.of(inherited.level()));
            }
        }
        if (snapshot.order() == ForwardingOrder.SIMULTANEOUS && links.size() > 1) {
            return List.of(links.stream().flatMap(List::stream).toList());
        }
        return links;
    }

    /** Some enabled, active redirect has this trigger. */
    static boolean hasActive(CallContext context, Trigger trigger) {
        Instant at = context.call().arrival();
        ZoneId zone = context.snapshot().account().zone();
        for (Redirect redirect : context.snapshot().redirects()) {
            if (isActive(redirect, trigger, at, zone)) {
                return true;
            }
        }
        for (InheritedRedirect inherited : context.snapshot().inherited()) {
            if (isActive(inherited.redirect(), trigger, at, zone)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isActive(Redirect redirect, Trigger trigger, Instant at, ZoneId zone) {
        return redirect.enabled()
                && redirect.triggers().contains(trigger)
                && redirect.activeTimes().isActive(at, zone);
    }

    private static String hindrance(CallContext context, Redirect redirect, Trigger trigger) {
        RoutingSnapshot snapshot = context.snapshot();
        Instant at = context.call().arrival();
        if (!redirect.enabled()) {
            return PassedOver.SWITCHED_OFF.name();
        }
        boolean any = !snapshot.action().ringsSystem() && trigger == Trigger.ALWAYS;
        if (!any && !redirect.triggers().contains(trigger)) {
            return PassedOver.OTHER_TRIGGER.name();
        }
        return redirect.activeTimes().isActive(at, snapshot.account().zone()) ? "" : PassedOver.NOT_ACTIVE_NOW.name();
    }

    private static void append(List<List<Candidate>> links, Redirect redirect, Optional<RuleLevel> level) {
        if (redirect.order() == ForwardingOrder.SIMULTANEOUS) {
            links.add(redirect.targets().stream()
                    .map(target -> Candidate.of(redirect, target, level))
                    .toList());
            return;
        }
        for (Target target : redirect.targets()) {
            links.add(List.of(Candidate.of(redirect, target, level)));
        }
    }

    /** The account's voicemail as the last element, where the action ends there. */
    static List<List<Candidate>> voicemail(RoutingSnapshot snapshot) {
        if (!snapshot.action().endsInVoicemail()) {
            return List.of();
        }
        return snapshot.account()
                .voicemail()
                .map(target -> List.of(List.of(Candidate.voicemail(target))))
                .orElse(List.of());
    }
}
