package org.failoverforwarding.exchange.service;

import java.util.List;
import java.util.Optional;
import org.failoverforwarding.account.persistence.TelephoneSystemRepository.Stored;
import org.failoverforwarding.account.service.SystemRules;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.directory.Account;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.exchange.ImportColumn;
import org.failoverforwarding.exchange.ImportLine;
import org.failoverforwarding.exchange.LineRefused;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.number.NumberPlan;
import org.failoverforwarding.number.service.RedirectRules;

/** Judges a line by what is stored and by the rules of the portal. */
class ImportCheck {

    private final ImportState state;
    private final NumberPlan plan;

    ImportCheck(ImportState state, NumberPlan plan) {
        this.state = state;
        this.plan = plan;
    }

    /** @throws LineRefused with the first column that is wrong */
    void check(ImportLine line) throws LineRefused {
        Account account = state.account(line);
        checkSystem(line, account);
        checkNumber(line, account);
        if (line.redirect().isPresent()) {
            checkRedirect(line, account);
        }
    }

    private void checkSystem(ImportLine line, Account account) throws LineRefused {
        Optional<Stored> stored = state.system(line.authUser());
        if (stored.isEmpty()) {
            if (line.password().isEmpty()) {
                throw new LineRefused(ImportColumn.AUTH_PASSWORD, "a new telephone system needs a password");
            }
            checkAuthUser(line);
        } else if (!stored.get().system().account().equals(account.id())) {
            throw new LineRefused(ImportColumn.AUTH_USER, "this user belongs to another account");
        }
        String holder = state.userOfSystemNamed(account, line.system()).orElse(line.authUser());
        if (!holder.equals(line.authUser())) {
            throw new LineRefused(
                    ImportColumn.SYSTEM, "the account has a telephone system of this name with the user " + holder);
        }
    }

    private static void checkAuthUser(ImportLine line) throws LineRefused {
        try {
            SystemRules.checkAuthUser(line.authUser());
        } catch (ValidationException e) {
            throw refused(e);
        }
    }

    private void checkNumber(ImportLine line, Account account) throws LineRefused {
        Optional<ManagedNumber> stored = state.number(line.number());
        if (stored.isPresent() && !stored.get().account().equals(account.id())) {
            throw new LineRefused(ImportColumn.NUMBER, "this number belongs to another account");
        }
        if (line.action().endsInVoicemail() && account.voicemail().isEmpty()) {
            throw new LineRefused(ImportColumn.ACTION, "this action needs a voicemail, and the account has none");
        }
    }

    /** A redirect that is stored keeps what the table does not tell, so the merged one is judged. */
    private void checkRedirect(ImportLine line, Account account) throws LineRefused {
        try {
            List<Redirect> merged = RedirectMerge.merged(state.number(line.number()), List.of(line));
            new RedirectRules(account.snapshot(), state, plan)
                    .checked(
                            Optional.of(line.number()),
                            merged.stream()
                                    .filter(redirect -> redirect.designation()
                                            .equals(line.redirect().get().designation()))
                                    .toList());
            if (merged.size() > ManagedNumber.MAX_REDIRECTS) {
                throw new LineRefused(
                        ImportColumn.DESIGNATION, "a number has at most " + ManagedNumber.MAX_REDIRECTS + " redirects");
            }
        } catch (ValidationException e) {
            throw refused(e);
        }
    }

    private static LineRefused refused(ValidationException e) {
        return new LineRefused(ImportColumn.of(e.field()), e.getMessage());
    }
}
