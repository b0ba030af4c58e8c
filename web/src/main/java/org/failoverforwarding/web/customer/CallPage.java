package org.failoverforwarding.web.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.failoverforwarding.api.NotFoundException;
import org.failoverforwarding.callhistory.CallDetailRecord;
import org.failoverforwarding.callhistory.service.CallHistoryService;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.screening.CallerPattern;
import org.failoverforwarding.screening.service.BlockingService;
import org.failoverforwarding.web.frame.Lookup;
import org.failoverforwarding.web.frame.Saving;

/** One call: its sentence, its attempts, its decisions and a ladder for experts. */
@Named
@ViewScoped
public class CallPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CallHistoryService history;

    @Inject
    private BlockingService blocking;

    @Inject
    private Saving saving;

    private String id = "";
    private CallDetailRecord call;

    public void open() {
        Lookup.open(this::read);
    }

    private void read() {
        if (!id.matches("[0-9]{1,18}")) {
            throw new NotFoundException("Not the number of a call");
        }
        call = history.call(Long.parseLong(id));
    }

    public CallDetailRecord getCall() {
        return call;
    }

    /** The caller showed a number which is not blocked yet. */
    public boolean isBlockable() {
        return caller().filter(caller -> blocking.list(call.account()).stream()
                        .noneMatch(entry -> entry.pattern().equals(caller)))
                .isPresent();
    }

    /** Puts the caller on the account's blocking list. */
    public void block() {
        caller().ifPresent(caller -> {
            if (saving.done(() -> blocking.block(call.account(), Map.of(caller, "")))) {
                saving.confirm("blocking.added", 1);
            }
        });
    }

    private Optional<CallerPattern> caller() {
        return PhoneNumber.isCanonical(call.caller())
                ? Optional.of(CallerPattern.of(new PhoneNumber(call.caller())))
                : Optional.empty();
    }

    /** The messages of each leg as far as they are known, top to bottom. */
    public String getLadder() {
        return String.join("\n", new ArrayList<>(ladder()));
    }

    private List<String> ladder() {
        return CallLadder.of(call);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }
}
