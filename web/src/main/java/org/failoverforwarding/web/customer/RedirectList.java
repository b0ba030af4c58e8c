package org.failoverforwarding.web.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.forwarding.InheritedRedirect;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.service.SharedRuleService;
import org.failoverforwarding.web.frame.Saving;
import org.primefaces.event.ReorderEvent;

/** The card Forwarding: order, on/off and removal of the redirects shown. */
@Named
@ViewScoped
public class RedirectList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ShownRedirects page;

    @Inject
    private SharedRuleService shared;

    @Inject
    private NumberPage number;

    @Inject
    private Saving saving;

    private List<Redirect> shown;
    private List<Redirect> shownOf;

    /** In the customer's order; the list may be changed by dragging. */
    public List<Redirect> getRows() {
        if (shownOf != page.owner().redirects()) {
            shownOf = page.owner().redirects();
            shown = new ArrayList<>(shownOf);
        }
        return shown;
    }

    /** What the number shown gets of its telephone system and its account. */
    public List<InheritedRedirect> getInherited() {
        return shared.inheritedBy(number.getNumber());
    }

    /** There may be one more. */
    public boolean isRoom() {
        return getRows().size() < ManagedNumber.MAX_REDIRECTS;
    }

    public void dragged(ReorderEvent event) {
        change(shown);
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
            change(shown);
        }
    }

    public void toggle(Redirect redirect) {
        change(getRows().stream()
                .map(row -> row.id() == redirect.id() ? row.withEnabled(!redirect.enabled()) : row)
                .toList());
    }

    public void delete(Redirect redirect) {
        if (change(getRows().stream().filter(row -> row.id() != redirect.id()).toList())) {
            saving.confirm("redirect.deleted", redirect.designation());
        }
    }

    private boolean change(List<Redirect> redirects) {
        RedirectOwner owner = page.owner();
        boolean done = saving.done(() -> owner.replace(List.copyOf(redirects), owner.version()));
        if (!done) {
            owner.refresh();
        }
        return done;
    }
}
