package org.failoverforwarding.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.failoverforwarding.forwarding.ActiveTimes;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.forwarding.times.NamedSchedule;
import org.failoverforwarding.web.frame.Texts;
import org.failoverforwarding.web.times.ActiveTimesForm;

/** Redirects in the words of a person. */
@Named
@RequestScoped
public class RedirectTexts {

    private static final Set<Trigger> FAILURES = EnumSet.of(
            Trigger.NOT_REGISTERED,
            Trigger.UNREACHABLE,
            Trigger.ERROR,
            Trigger.BUSY,
            Trigger.CHANNELS_FULL,
            Trigger.REJECTED,
            Trigger.UNKNOWN_NUMBER);

    @Inject
    private TargetTexts targets;

    /** All targets in order. */
    public String target(Redirect redirect) {
        return redirect.targets().stream().map(targets::text).collect(Collectors.joining(", "));
    }

    /** When it applies, in a word or two. */
    public String times(Redirect redirect) {
        ActiveTimes times = redirect.activeTimes();
        if (times instanceof ActiveTimes.EveryDay) {
            return Texts.of(ActiveTimesForm.Mode.EVERY_DAY);
        }
        return times instanceof NamedSchedule schedule ? schedule.name() : Texts.of(ActiveTimesForm.Mode.CUSTOM);
    }

    /** What starts it; all failures together are one word. */
    public List<String> causes(Redirect redirect) {
        List<String> words = new ArrayList<>();
        boolean everyFailure = redirect.triggers().containsAll(FAILURES);
        if (everyFailure) {
            words.add(Texts.of("redirect.everyFailure"));
        }
        for (Trigger trigger : Trigger.values()) {
            if (redirect.triggers().contains(trigger) && !(everyFailure && FAILURES.contains(trigger))) {
                words.add(Texts.of(trigger));
            }
        }
        return words;
    }

    /** SIP status codes in order. */
    public String codes(Set<Integer> codes) {
        return codes.stream().sorted().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
