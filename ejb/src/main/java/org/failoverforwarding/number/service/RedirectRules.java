package org.failoverforwarding.number.service;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.account.service.Texts;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.forwarding.CallingPartyDisplay;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.number.NumberPlan;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.routing.AccountSnapshot;

/** What the redirects of a number must be like; what is only unwise is the linter's matter. */
public class RedirectRules {

    private static final int MOST_TARGETS = 10;
    private static final int LONGEST_DESIGNATION = 64;
    private static final int LONGEST_TEMPLATE = 64;

    private final AccountSnapshot account;
    private final OwnNumbers own;
    private final NumberPlan plan;

    public RedirectRules(AccountSnapshot account, OwnNumbers own, NumberPlan plan) {
        this.account = account;
        this.own = own;
        this.plan = plan;
    }

    /**
     * Judges all redirects of a number.
     *
     * @param number empty for those which all numbers of the account or of a system inherit
     * @return the same redirects, external targets that are numbers of the account made internal
     * @throws ValidationException with the component of {@link Redirect} that is wrong
     */
    public List<Redirect> checked(Optional<PhoneNumber> number, List<Redirect> redirects) {
        if (redirects.size() > ManagedNumber.MAX_REDIRECTS) {
            throw new ValidationException(
                    "redirects", "too-many", "A number has at most " + ManagedNumber.MAX_REDIRECTS + " redirects.");
        }
        Set<String> designations = new HashSet<>();
        for (Redirect redirect : redirects) {
            if (!designations.add(redirect.designation())) {
                throw new ValidationException(
                        "designation", "taken", "The number has another redirect of this designation.");
            }
        }
        return redirects.stream().map(redirect -> checked(number, redirect)).toList();
    }

    /** The timeout of an action and the ring time of a target have the same bounds (semantics 9.4). */
    public static void checkRingTime(Duration ringTime) {
        Texts.range("ringTime", ringTime.toSeconds(), 5, 300);
    }

    private Redirect checked(Optional<PhoneNumber> number, Redirect redirect) {
        Texts.require("designation", redirect.designation(), LONGEST_DESIGNATION);
        checkRingTime(redirect.ringTime());
        if (redirect.triggers().isEmpty()) {
            throw new ValidationException("triggers", "no-trigger", "Please choose what starts the redirect.");
        }
        checkDisplay(redirect);
        return redirect.withTargets(targets(number, redirect.targets()));
    }

    private List<Target> targets(Optional<PhoneNumber> number, List<Target> targets) {
        if (targets.isEmpty() || targets.size() > MOST_TARGETS) {
            throw new ValidationException("targets", "count", "A redirect has 1 to " + MOST_TARGETS + " targets.");
        }
        TargetRules rules = new TargetRules("targets", number, account, own, plan);
        List<Target> checked =
                targets.stream().map(target -> target.accept(rules)).toList();
        if (new HashSet<>(checked).size() < checked.size()) {
            throw new ValidationException("targets", "twice", "The same target is listed twice.");
        }
        return checked;
    }

    private void checkDisplay(Redirect redirect) {
        boolean custom = redirect.display() == CallingPartyDisplay.CUSTOM;
        if (custom != redirect.customDisplay().isPresent()) {
            throw new ValidationException(
                    "customDisplay", custom ? "missing" : "not-possible", "Number and name belong to Custom only.");
        }
        redirect.customDisplay().ifPresent(display -> {
            Texts.optional("customDisplay", display.nameTemplate(), LONGEST_TEMPLATE);
            if (own.ownerOf(display.number()).filter(account.id()::equals).isEmpty()) {
                throw new ValidationException(
                        "customDisplay", "not-own-number", display.number() + " is not a number of this account.");
            }
        });
    }
}
