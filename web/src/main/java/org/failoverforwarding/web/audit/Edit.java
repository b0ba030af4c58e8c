package org.failoverforwarding.web.audit;

import java.io.Serializable;
import java.util.List;
import org.failoverforwarding.audit.service.RecordJson;
import org.failoverforwarding.web.audit.JsonDifference.Change;

/**
 * The edit of a stored record: the state from which the person started, and what somebody else has made of it meanwhile.
 *
 * @param <T> type of the record
 */
public class Edit<T extends Record & Serializable> implements Serializable {

    private static final long serialVersionUID = 1L;

    private T base;
    private List<Change> meanwhile = List.of();

    /** Starts from the state as it is stored. */
    public Edit(T base) {
        this.base = base;
    }

    public T base() {
        return base;
    }

    /** Somebody else was quicker: from now on this edit starts from that state. */
    public void overtakenBy(T stored) {
        meanwhile = JsonDifference.between(RecordJson.of(base), RecordJson.of(stored));
        base = stored;
    }

    /** What somebody else has changed; empty as long as nobody has. */
    public List<Change> getMeanwhile() {
        return meanwhile;
    }
}
