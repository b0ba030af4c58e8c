package org.failoverforwarding.web.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.failoverforwarding.api.NotFoundException;
import org.failoverforwarding.callhistory.CallDetailRecord;
import org.failoverforwarding.callhistory.service.CallHistoryService;
import org.failoverforwarding.web.frame.Lookup;

/** One call: its sentence, its attempts, its decisions and a ladder for experts. */
@Named
@ViewScoped
public class CallPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CallHistoryService history;

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
