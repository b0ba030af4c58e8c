package org.failoverforwarding.web.customer;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.failoverforwarding.forwarding.Redirect;

/** The targets of a redirect in the form: one to ten, in the order in which they ring. */
public class TargetList implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 10;

    private final List<TargetForm> rows = new ArrayList<>(List.of(new TargetForm()));

    static TargetList of(Redirect redirect, TargetTexts texts) {
        TargetList list = new TargetList();
        list.rows.clear();
        redirect.targets().forEach(target -> list.rows.add(TargetForm.of(target, texts)));
        return list;
    }

    public void add() {
        if (isRoom()) {
            rows.add(new TargetForm());
        }
    }

    public void remove(int index) {
        if (rows.size() > 1 && index < rows.size()) {
            rows.remove(index);
        }
    }

    public void up(int index) {
        swap(index - 1, index);
    }

    public void down(int index) {
        swap(index, index + 1);
    }

    private void swap(int one, int other) {
        if (one >= 0 && other < rows.size()) {
            Collections.swap(rows, one, other);
        }
    }

    /** Whether anything has been typed in. */
    boolean isBlank() {
        return rows.stream().allMatch(TargetForm::isBlank);
    }

    public boolean isRoom() {
        return rows.size() < MOST;
    }

    public boolean isSeveral() {
        return rows.size() > 1;
    }

    public List<TargetForm> getRows() {
        return rows;
    }
}
