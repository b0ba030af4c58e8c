package org.failoverforwarding.web.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.number.NumberPlan;
import org.failoverforwarding.number.NumberRefused;
import org.failoverforwarding.screening.BlockedCaller;
import org.failoverforwarding.screening.CallerPattern;
import org.failoverforwarding.screening.service.BlockingService;
import org.failoverforwarding.web.frame.ChosenAccount;
import org.failoverforwarding.web.frame.Saving;
import org.failoverforwarding.web.frame.Show;
import org.failoverforwarding.web.frame.Texts;

/** The callers whom the account does not want. */
@Named
@ViewScoped
public class BlockingPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final NumberPlan PLAN = new NumberPlan();

    @Inject
    private BlockingService blocking;

    @Inject
    private ChosenAccount account;

    @Inject
    private Saving saving;

    @Inject
    private Show show;

    private List<BlockedCaller> entries;
    private boolean wanted;
    private String callers = "";
    private String note = "";

    private List<BlockedCaller> entries() {
        if (entries == null) {
            entries = account.id().map(blocking::list).orElse(List.of());
        }
        return entries;
    }

    /** Numbers and beginnings of numbers; withheld ones have their own switch. */
    public List<BlockedCaller> getRows() {
        return entries().stream()
                .filter(entry -> !entry.pattern().equals(CallerPattern.ANONYMOUS))
                .toList();
    }

    public boolean isAnonymous() {
        return entries().stream().anyMatch(entry -> entry.pattern().equals(CallerPattern.ANONYMOUS));
    }

    public void setAnonymous(boolean wanted) {
        this.wanted = wanted;
    }

    /** Rejects callers who withhold their number, or lets them through, as the switch says. */
    public void saveAnonymous() {
        AccountId id = account.id().orElseThrow();
        change(() -> {
            if (wanted) {
                blocking.block(id, Map.of(CallerPattern.ANONYMOUS, ""));
            } else {
                blocking.unblock(id, CallerPattern.ANONYMOUS);
            }
        });
    }

    public void add() {
        callers = "";
        note = "";
    }

    /** Blocks every line of what was typed in, or none. */
    public void save() {
        read().ifPresent(notes -> {
            if (change(() -> blocking.block(account.id().orElseThrow(), notes))) {
                saving.confirm("blocking.added", notes.size());
            }
        });
    }

    private Optional<Map<CallerPattern, String>> read() {
        Map<CallerPattern, String> notes = new LinkedHashMap<>();
        for (String line : callers.split("\\R")) {
            try {
                if (!line.isBlank()) {
                    notes.put(CallerPattern.read(line, PLAN, account.region()), note);
                }
            } catch (NumberRefused e) {
                saving.refuse("callers", line.strip() + ": " + Texts.of(e.reason()));
                return Optional.empty();
            }
        }
        return Optional.of(notes);
    }

    public void unblock(BlockedCaller entry) {
        if (change(() -> blocking.unblock(account.id().orElseThrow(), entry.pattern()))) {
            saving.confirm("blocking.removed", text(entry));
        }
    }

    private boolean change(Runnable change) {
        entries = null;
        return saving.done(change);
    }

    /** A number in the usual form, the beginning of numbers with a star. */
    public String text(BlockedCaller entry) {
        return show.party(entry.pattern().text());
    }

    public String getCallers() {
        return callers;
    }

    public void setCallers(String callers) {
        this.callers = callers == null ? "" : callers;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note.strip();
    }
}
