package org.failoverforwarding.forwarding;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The redirects which a number may inherit: of its telephone system and of its account. For each trigger the nearest level
 * with an enabled redirect counts, whether or not that one is active at the time of a call (semantics 9.1).
 */
public record SharedRedirects(List<Redirect> ofSystem, List<Redirect> ofAccount) implements Serializable {

    public static final SharedRedirects NONE = new SharedRedirects(List.of(), List.of());

    public SharedRedirects {
        ofSystem = List.copyOf(ofSystem);
        ofAccount = List.copyOf(ofAccount);
    }

    /**
     * What a number inherits of them. Where the action does not ring the system, redirects apply whatever their triggers:
     * then the nearest level with any enabled redirect counts alone.
     *
     * @param own the number's own redirects
     */
    public List<InheritedRedirect> inheritedBy(IncomingCallAction action, List<Redirect> own) {
        if (ofSystem.isEmpty() && ofAccount.isEmpty()) {
            return List.of();
        }
        Set<Trigger> covered = covered(action, own);
        List<InheritedRedirect> inherited = new ArrayList<>(remaining(RuleLevel.SYSTEM, ofSystem, covered));
        covered.addAll(covered(action, ofSystem));
        inherited.addAll(remaining(RuleLevel.ACCOUNT, ofAccount, covered));
        return inherited;
    }

    private static List<InheritedRedirect> remaining(RuleLevel level, List<Redirect> redirects, Set<Trigger> covered) {
        return redirects.stream()
                .filter(Redirect::enabled)
                .map(redirect -> redirect.withoutTriggers(covered))
                .filter(redirect -> !redirect.triggers().isEmpty())
                .map(redirect -> new InheritedRedirect(level, redirect))
                .toList();
    }

    private static Set<Trigger> covered(IncomingCallAction action, List<Redirect> redirects) {
        Set<Trigger> covered = EnumSet.noneOf(Trigger.class);
        redirects.stream().filter(Redirect::enabled).map(Redirect::triggers).forEach(covered::addAll);
        return covered.isEmpty() || action.ringsSystem() ? covered : EnumSet.allOf(Trigger.class);
    }
}
