package org.failoverforwarding.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.forwarding.ActiveTimes;
import org.failoverforwarding.forwarding.CustomDisplay;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.forwarding.service.ScheduleService;
import org.failoverforwarding.forwarding.times.ActiveTimesRefused;
import org.failoverforwarding.number.NumberPlan;
import org.failoverforwarding.number.NumberRefused;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.routing.AccountSnapshot;
import org.failoverforwarding.routing.DestinationPolicy;
import org.failoverforwarding.routing.RoutingDirectory;
import org.failoverforwarding.web.frame.Texts;
import org.failoverforwarding.web.times.ActiveTimesForm;
import org.failoverforwarding.web.times.Schedules;

/** Reads what is typed into the form of a redirect, and says of each field what is wrong with it. */
@RequestScoped
public class RedirectReader {

    @Inject
    private TargetTexts targets;

    @Inject
    private ScheduleService scheduleService;

    @Inject
    private RoutingDirectory directory;

    private final DestinationPolicy policy = new DestinationPolicy(new NumberPlan());
    private Schedules schedules;

    /**
     * The redirect in the form, when all of it can be read.
     *
     * @param account whose redirect it is
     * @param wrong takes the id of each field that is wrong, and why
     */
    Optional<Redirect> read(RedirectForm form, AccountId account, BiConsumer<String, String> wrong) {
        List<Target> to = targets(form.getTargets(), account, wrong);
        Optional<CustomDisplay> display = display(form, wrong);
        Optional<ActiveTimes> times = times(form.getActiveTimes(), account, wrong);
        boolean complete = to.size() == form.getTargets().getRows().size()
                && display.isPresent() == form.isCustomDisplay()
                && times.isPresent();
        return complete ? Optional.of(form.toRedirect(to, display, times.get())) : Optional.empty();
    }

    private List<Target> targets(TargetList list, AccountId account, BiConsumer<String, String> wrong) {
        List<Target> read = new ArrayList<>();
        for (int i = 0; i < list.getRows().size(); i++) {
            TargetForm row = list.getRows().get(i);
            try {
                read.add(target(row, account));
            } catch (NumberRefused e) {
                wrong.accept("targets:" + i + ":" + row.field(), Texts.of(e.reason()));
            }
        }
        return read;
    }

    /** A target which the account may have, as far as its number alone tells. */
    Target target(TargetForm row, AccountId account) throws NumberRefused {
        Target target = row.read(targets);
        if (target instanceof Target.ExternalNumber external) {
            Optional<NumberRefused.Reason> barrier =
                    directory.account(account).flatMap(owner -> policy.barrier(external.number(), owner));
            if (barrier.isPresent()) {
                throw new NumberRefused(barrier.get(), external.number().e164());
            }
        }
        return target;
    }

    private Optional<CustomDisplay> display(RedirectForm form, BiConsumer<String, String> wrong) {
        if (!form.isCustomDisplay()) {
            return Optional.empty();
        }
        try {
            PhoneNumber shown = targets.number(form.getShownNumber());
            return Optional.of(new CustomDisplay(shown, form.getNameTemplate()));
        } catch (NumberRefused e) {
            wrong.accept("shownNumber", Texts.of(e.reason()));
            return Optional.empty();
        }
    }

    Optional<ActiveTimes> times(ActiveTimesForm form, AccountId account, BiConsumer<String, String> wrong) {
        try {
            return Optional.of(form.toActiveTimes(schedules(account)));
        } catch (ActiveTimesRefused e) {
            wrong.accept("activeTimes", Texts.of(e.reason()) + ": " + e.entry());
            return Optional.empty();
        }
    }

    Schedules schedules(AccountId account) {
        if (schedules == null) {
            schedules = new Schedules(scheduleService.schedules(account));
        }
        return schedules;
    }

    boolean maySipAddress(AccountId account) {
        return directory
                .account(account)
                .map(AccountSnapshot::permissions)
                .map(permissions -> permissions.sipAddress())
                .orElse(false);
    }
}
