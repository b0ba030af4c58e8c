package org.failoverforwarding.web.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.forwarding.ActiveTimes;
import org.failoverforwarding.forwarding.lint.Finding;
import org.failoverforwarding.routing.PreviewedCall;
import org.failoverforwarding.routing.RoutingSnapshot;
import org.failoverforwarding.routing.SystemCondition;
import org.failoverforwarding.web.frame.ChosenAccount;
import org.failoverforwarding.web.frame.Look;
import org.failoverforwarding.web.times.ActiveWeek;

/** What would happen to a call with the redirect as it is being edited, at a chosen time and in a chosen case. */
@Named
@ViewScoped
public class RedirectPreview implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RedirectDialog dialog;

    @Inject
    private ShownRedirects shown;

    @Inject
    private Rehearsal rehearsal;

    @Inject
    private ChosenAccount account;

    @Inject
    private Look look;

    private SystemCondition condition = SystemCondition.SILENT;
    private boolean targetsAnswer = true;
    private LocalDateTime at;

    /** The course of the call, or nothing while the redirect cannot be read. */
    public PreviewedCall getCall() {
        return draft().map(number -> rehearsal.play(number, instant(), condition, targetsAnswer))
                .orElse(null);
    }

    public List<Finding> getFindings() {
        return draft().map(rehearsal::judge).orElse(List.of()).stream()
                .filter(finding -> finding.redirect().isEmpty()
                        || finding.redirect().equals(dialog.getForm().getDesignation()))
                .toList();
    }

    public String text(Finding finding) {
        return finding.message(look.getLocale());
    }

    /** When the redirect is active in the week from the chosen day on; nothing where it is active every day. */
    public List<ActiveWeek.Day> getWeek() {
        return dialog.draftTimes()
                .filter(times -> !times.equals(ActiveTimes.EVERY_DAY))
                .map(times -> ActiveWeek.of(times, account.zone(), LocalDate.ofInstant(instant(), account.zone())))
                .orElse(List.of());
    }

    private Instant instant() {
        return at == null ? Instant.now() : at.atZone(account.zone()).toInstant();
    }

    private Optional<RoutingSnapshot> draft() {
        return dialog.draft().flatMap(redirect -> shown.owner().with(dialog.edited(redirect)));
    }

    public List<SystemCondition> getConditions() {
        return List.of(
                SystemCondition.AS_NOW,
                SystemCondition.SILENT,
                SystemCondition.NOT_REGISTERED,
                SystemCondition.BUSY,
                SystemCondition.REJECTS,
                SystemCondition.ERROR,
                SystemCondition.NOBODY_ANSWERS,
                SystemCondition.ANSWERS);
    }

    /** Number of the imagined caller. */
    public String getCaller() {
        return Rehearsal.CALLER;
    }

    public SystemCondition getCondition() {
        return condition;
    }

    public void setCondition(SystemCondition condition) {
        this.condition = condition;
    }

    public boolean isTargetsAnswer() {
        return targetsAnswer;
    }

    public void setTargetsAnswer(boolean targetsAnswer) {
        this.targetsAnswer = targetsAnswer;
    }

    public LocalDateTime getAt() {
        return at;
    }

    public void setAt(LocalDateTime at) {
        this.at = at;
    }
}
