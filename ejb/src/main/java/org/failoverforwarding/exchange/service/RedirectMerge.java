package org.failoverforwarding.exchange.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.exchange.ImportLine;
import org.failoverforwarding.forwarding.CallingPartyDisplay;
import org.failoverforwarding.forwarding.Redirect;

/**
 * Joins the redirects of a number with those of the table by designation: what the table does not tell stays, redirects
 * that it does not name stay, new ones come last.
 */
final class RedirectMerge {

    private RedirectMerge() {}

    static List<Redirect> merged(Optional<ManagedNumber> stored, List<ImportLine> lines) {
        List<Redirect> merged =
                new ArrayList<>(stored.map(ManagedNumber::redirects).orElse(List.of()));
        for (ImportLine line : lines) {
            line.redirect().ifPresent(told -> put(merged, told));
        }
        return merged;
    }

    private static void put(List<Redirect> merged, Redirect told) {
        for (int i = 0; i < merged.size(); i++) {
            if (merged.get(i).designation().equals(told.designation())) {
                merged.set(i, asTold(merged.get(i), told));
                return;
            }
        }
        merged.add(told);
    }

    private static Redirect asTold(Redirect stored, Redirect told) {
        return new Redirect(
                stored.id(),
                stored.designation(),
                stored.enabled(),
                stored.triggers(),
                told.targets(),
                stored.order(),
                told.ringTime(),
                told.display(),
                told.display() == CallingPartyDisplay.CUSTOM ? stored.customDisplay() : Optional.empty(),
                told.activeTimes());
    }
}
