package org.failoverforwarding.web.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.service.RedirectService;
import org.failoverforwarding.web.frame.Saving;
import org.primefaces.event.ReorderEvent;

/** The card Forwarding: order, on/off and removal of the redirects of the number shown. */
@Named
@ViewScoped
public class RedirectList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RedirectService redirects;

    @Inject
    private NumberPage page;

    @Inject
    private Saving saving;

    private List<Redirect> shown;
    private ManagedNumber shownOf;

    /** In the customer's order; the list may be changed by dragging. */
    public List<Redirect> getRows() {
        if (shownOf != page.getNumber()) {
            shownOf = page.getNumber();
            shown = new ArrayList<>(shownOf.redirects());
        }
        return shown;
    }

    public void dragged(ReorderEvent event) {
        saveOrder();
    }

    public void up(Redirect redirect) {
        swap(getRows().indexOf(redirect), -1);
    }

    public void down(Redirect redirect) {
        swap(getRows().indexOf(redirect), 1);
    }

    private void swap(int index, int step) {
        int other = index + step;
        if (index >= 0 && other >= 0 && other < shown.size()) {
            Collections.swap(shown, index, other);
            saveOrder();
        }
    }

    private void saveOrder() {
        List<Long> order = shown.stream().map(Redirect::id).toList();
        change(() -> redirects.reorder(shownOf.number(), order, shownOf.version()));
    }

    public void toggle(Redirect redirect) {
        change(() -> redirects.enable(shownOf.number(), redirect.id(), !redirect.enabled(), shownOf.version()));
    }

    public void delete(Redirect redirect) {
        if (change(() -> redirects.delete(shownOf.number(), redirect.id(), shownOf.version()))) {
            saving.confirm("redirect.deleted", redirect.designation());
        }
    }

    private boolean change(Supplier<ManagedNumber> change) {
        boolean done = saving.attempt(change).map(this::take).orElse(false);
        if (!done) {
            page.refresh();
        }
        return done;
    }

    private boolean take(ManagedNumber changed) {
        page.show(changed);
        return true;
    }
}
