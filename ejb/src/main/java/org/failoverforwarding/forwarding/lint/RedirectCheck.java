package org.failoverforwarding.forwarding.lint;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.failoverforwarding.forwarding.ActiveTimes;
import org.failoverforwarding.forwarding.CallingPartyDisplay;
import org.failoverforwarding.forwarding.NumberRules;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.forwarding.times.CustomTimes;
import org.failoverforwarding.forwarding.times.NamedSchedule;
import org.failoverforwarding.number.PhoneNumber;

/** Judges one redirect by itself. */
record RedirectCheck(NumberRules rules, Redirect redirect, Collection<NumberRules> account, List<Finding> findings) {

    private static final int LONGEST_DESIGNATION = 64;
    private static final int MOST_TARGETS = 10;
    private static final Duration SHORT_RING = Duration.ofSeconds(10);

    void run() {
        checkDesignation();
        checkTargets();
        checkRingTime();
        checkDisplay();
        if (redirect.triggers().isEmpty()) {
            add(Finding.Code.NO_TRIGGER, "triggers");
        }
        if (isEmpty(redirect.activeTimes())) {
            add(Finding.Code.ACTIVE_TIMES_EMPTY, "activeTimes");
        }
    }

    private static boolean isEmpty(ActiveTimes times) {
        ActiveTimes own = times instanceof NamedSchedule named ? named.times() : times;
        return own instanceof CustomTimes custom && custom.isEmpty();
    }

    private void checkDesignation() {
        String designation = redirect.designation().strip();
        int length = designation.codePointCount(0, designation.length());
        if (length == 0 || length > LONGEST_DESIGNATION) {
            add(Finding.Code.DESIGNATION_LENGTH, "designation", length);
        }
    }

    private void checkTargets() {
        if (redirect.targets().isEmpty()) {
            add(Finding.Code.NO_TARGET, "targets");
        }
        if (redirect.targets().size() > MOST_TARGETS) {
            add(Finding.Code.TOO_MANY_TARGETS, "targets", redirect.targets().size(), MOST_TARGETS);
        }
        Set<String> seen = new HashSet<>();
        for (Target target : redirect.targets()) {
            TargetPlace place = TargetPlace.of(target, account, rules);
            if (!seen.add(place.identity())) {
                add(Finding.Code.TARGET_TWICE, "targets", place.identity());
            }
            if (place.identity().equals(rules.number().e164())) {
                add(Finding.Code.TARGET_IS_NUMBER_ITSELF, "targets", place.identity());
            } else if (!place.known()) {
                add(Finding.Code.TARGET_UNKNOWN, "targets", place.identity());
            }
        }
    }

    private void checkRingTime() {
        if (RuleLinter.isOutside(redirect.ringTime())) {
            add(Finding.Code.RING_TIME_RANGE, "ringTime", redirect.ringTime().toSeconds(), 5, 300);
        } else if (redirect.ringTime().compareTo(SHORT_RING) < 0) {
            add(Finding.Code.RING_TIME_SHORT, "ringTime", redirect.ringTime().toSeconds());
        }
    }

    private void checkDisplay() {
        if (redirect.display() != CallingPartyDisplay.CUSTOM) {
            return;
        }
        if (redirect.customDisplay().isEmpty()) {
            add(Finding.Code.CUSTOM_DISPLAY_MISSING, "customDisplay");
            return;
        }
        PhoneNumber shown = redirect.customDisplay().get().number();
        boolean own = shown.equals(rules.number())
                || account.stream().anyMatch(other -> other.number().equals(shown));
        if (!own) {
            add(Finding.Code.CUSTOM_DISPLAY_NUMBER, "customDisplay", shown.e164());
        }
    }

    private void add(Finding.Code code, String field, Object... arguments) {
        findings.add(RuleLinter.finding(code, redirect, field, arguments));
    }
}
