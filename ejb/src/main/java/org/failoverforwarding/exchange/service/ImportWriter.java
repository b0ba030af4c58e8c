package org.failoverforwarding.exchange.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.account.StoredSecret;
import org.failoverforwarding.account.persistence.TelephoneSystemRepository.Stored;
import org.failoverforwarding.account.service.Secrets;
import org.failoverforwarding.directory.Account;
import org.failoverforwarding.directory.ManagedNumber;
import org.failoverforwarding.directory.TelephoneSystem;
import org.failoverforwarding.exchange.ImportLine;
import org.failoverforwarding.exchange.service.ImportTally.Kind;
import org.failoverforwarding.forwarding.Redirect;

/** Writes accounts, telephone systems and numbers in portions, or only finds out what would be written. */
class ImportWriter {

    private final ImportStores stores;
    private final ImportState state;
    private final ToldNumbers numbers;
    private final boolean dryRun;

    ImportWriter(ImportStores stores, ImportState state, ToldNumbers numbers, boolean dryRun) {
        this.stores = stores;
        this.state = state;
        this.numbers = numbers;
        this.dryRun = dryRun;
    }

    void writeAccounts(List<ImportLine> lines, ImportTally tally) {
        for (ImportLine line : lines) {
            Account account = state.account(line);
            Account told = ImportState.asTold(account, line.edition(), line.region());
            if (account.id().value() < 0) {
                tally.created(Kind.ACCOUNT, account.name());
                state.put(dryRun ? account : stores.accounts().insert(account));
            } else if (!told.equals(account)) {
                tally.changed(Kind.ACCOUNT, account.name());
                state.put(dryRun ? told : stores.accounts().update(told).orElseThrow());
            }
        }
    }

    void writeSystems(List<ImportLine> lines, ImportTally tally) {
        List<Stored> drafts = new ArrayList<>();
        for (ImportLine line : lines) {
            Optional<Stored> stored = state.system(line.authUser());
            if (stored.isPresent()) {
                update(stored.get(), line, tally);
            } else {
                drafts.add(draft(line));
                tally.created(Kind.SYSTEM, line.authUser());
            }
        }
        List<TelephoneSystem> inserted = dryRun
                ? drafts.stream().map(Stored::system).toList()
                : stores.systems().insertAll(drafts);
        for (int i = 0; i < drafts.size(); i++) {
            state.put(new Stored(inserted.get(i), drafts.get(i).secret()));
        }
    }

    /** @param some the lines of each number */
    void writeNumbers(List<List<ImportLine>> some, ImportTally tally) {
        List<ManagedNumber> created = new ArrayList<>();
        for (List<ImportLine> lines : some) {
            Optional<ManagedNumber> stored = state.number(lines.get(0).number());
            ManagedNumber told = numbers.of(lines);
            if (stored.isEmpty()) {
                tally.created(Kind.NUMBER, told.number().e164());
                created.add(told);
            } else if (told.equals(stored.get())) {
                tally.unchanged(lines.size());
            } else {
                update(stored.get(), told, tally);
            }
            countRedirects(stored, told, tally);
        }
        if (!dryRun && !created.isEmpty()) {
            stores.numbers().insertAll(created);
        }
    }

    private Stored draft(ImportLine line) {
        return new Stored(
                TelephoneSystem.draft(state.account(line).id(), line.system(), line.authUser()),
                Secrets.stored(line.authUser(), line.password()));
    }

    private void update(Stored stored, ImportLine line, ImportTally tally) {
        TelephoneSystem system = stored.system();
        StoredSecret secret =
                line.password().isEmpty() ? stored.secret() : Secrets.stored(line.authUser(), line.password());
        boolean renamed = !system.name().equals(line.system());
        if (!renamed && secret.equals(stored.secret())) {
            return;
        }
        tally.changed(Kind.SYSTEM, line.authUser());
        TelephoneSystem told = system.withName(line.system());
        if (!dryRun) {
            told = renamed ? stores.systems().update(told).orElseThrow() : told;
            told = stores.systems()
                    .replaceSecret(told.id(), told.version(), secret)
                    .orElseThrow();
        }
        state.put(new Stored(told, secret));
    }

    private void update(ManagedNumber stored, ManagedNumber told, ImportTally tally) {
        if (!told.withRedirects(stored.redirects()).equals(stored)) {
            tally.changed(Kind.NUMBER, told.number().e164());
        }
        if (!dryRun) {
            stores.numbers().update(told);
        }
    }

    private void countRedirects(Optional<ManagedNumber> stored, ManagedNumber told, ImportTally tally) {
        for (Redirect redirect : told.redirects()) {
            String key = told.number() + " " + redirect.designation();
            Optional<Redirect> old = stored.flatMap(number -> number.redirect(redirect.id()));
            if (redirect.id() == 0) {
                tally.created(Kind.REDIRECT, key);
            } else if (old.isPresent() && !old.get().equals(redirect)) {
                tally.changed(Kind.REDIRECT, key);
            }
        }
    }
}
