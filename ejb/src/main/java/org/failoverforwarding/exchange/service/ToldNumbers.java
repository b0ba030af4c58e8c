package org.failoverforwarding.exchange.service;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.failoverforwarding.account.persistence.TelephoneSystemRepository.Stored;
import org.failoverforwarding.directory.Account;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.directory.TelephoneSystem;
import org.failoverforwarding.exchange.ImportLine;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.number.NumberPlan;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.number.service.RedirectRules;

/** Numbers as they are after the import: as stored, with what the lines of the table tell. */
class ToldNumbers {

    private final ImportState state;
    private final NumberPlan plan;

    ToldNumbers(ImportState state, NumberPlan plan) {
        this.state = state;
        this.plan = plan;
    }

    /** @param lines of one number */
    ManagedNumber of(List<ImportLine> lines) {
        ImportLine line = lines.get(0);
        Account account = state.account(line);
        TelephoneSystem system = state.system(line.authUser())
                .map(Stored::system)
                .orElseGet(() -> TelephoneSystem.draft(account.id(), line.system(), line.authUser()));
        Optional<ManagedNumber> stored = state.number(line.number());
        ManagedNumber base = stored.orElseGet(() -> ManagedNumber.draft(line.number(), system));
        List<Redirect> redirects = checked(account, line.number(), RedirectMerge.merged(stored, lines), lines);
        return base.withSystem(system.id())
                .withAction(line.action(), line.ringTime())
                .withIdentity(base.extension(), line.displayName())
                .withRedirects(redirects);
    }

    /** Own numbers as external targets become internal; redirects that the table does not name stay as they are. */
    private List<Redirect> checked(Account account, PhoneNumber number, List<Redirect> merged, List<ImportLine> lines) {
        Set<String> told = lines.stream()
                .flatMap(line -> line.redirect().stream())
                .map(Redirect::designation)
                .collect(Collectors.toSet());
        RedirectRules rules = new RedirectRules(account.snapshot(), state, plan);
        return merged.stream()
                .map(redirect -> told.contains(redirect.designation())
                        ? rules.checked(Optional.of(number), List.of(redirect)).get(0)
                        : redirect)
                .toList();
    }
}
