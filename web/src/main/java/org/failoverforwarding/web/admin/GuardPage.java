package org.failoverforwarding.web.admin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.failoverforwarding.guard.Ban;
import org.failoverforwarding.guard.Failure;
import org.failoverforwarding.guard.GuardLimits;
import org.failoverforwarding.guard.GuardVerdict;
import org.failoverforwarding.guard.service.GuardService;
import org.failoverforwarding.web.frame.Saving;
import org.failoverforwarding.web.frame.Show;

/** What the guard of this server does to misbehaving sources: bans, counters, limits; a ban can be lifted. */
@Named
@RequestScoped
public class GuardPage {

    @EJB
    private GuardService guard;

    @Inject
    private Saving saving;

    @Inject
    private Show show;

    private List<Ban> bans;

    /** The newest first. */
    public List<Ban> getBans() {
        if (bans == null) {
            bans = guard.bans();
        }
        return bans;
    }

    public GuardLimits getLimits() {
        return guard.limits();
    }

    /** A counter with its name. */
    public record Count(String name, long value) {}

    public List<Count> getRequests() {
        var counts = guard.report().requests();
        return Arrays.stream(GuardVerdict.values())
                .map(verdict -> new Count(show.word(verdict), counts.get(verdict)))
                .toList();
    }

    public List<Count> getFailures() {
        var counts = guard.report().failures();
        return Arrays.stream(Failure.values())
                .map(failure -> new Count(show.word(failure), counts.get(failure)))
                .toList();
    }

    public long getBansImposed() {
        return guard.report().bans();
    }

    public int getSources() {
        return guard.report().sources();
    }

    public void lift(Ban ban) {
        saving.confirm(guard.lift(ban.source()) ? "guard.lifted" : "guard.over", ban.source());
        bans = null;
    }

    /** Asked again by the page from time to time. */
    public void refresh() {
        bans = null;
    }
}
