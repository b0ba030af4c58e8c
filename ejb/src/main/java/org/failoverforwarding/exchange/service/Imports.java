package org.failoverforwarding.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Reader;
import java.io.Writer;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.persistence.AccountRepository;
import org.failoverforwarding.account.persistence.ScheduleRepository;
import org.failoverforwarding.account.persistence.TelephoneSystemRepository;
import org.failoverforwarding.audit.service.AuditTrail;
import org.failoverforwarding.exchange.ImportResult;
import org.failoverforwarding.number.persistence.NumberRepository;
import org.failoverforwarding.number.persistence.SharedRuleRepository;
import org.failoverforwarding.routing.service.RoutingChange;
import org.failoverforwarding.routing.service.RoutingChanges;

/** Imports and exports without asking who calls; each portion in a transaction of its own. */
@ApplicationScoped
public class Imports {

    private ImportStores stores;
    private Transactions transactions;
    private AuditTrail audit;
    private RoutingChanges changes;

    protected Imports() {}

    @Inject
    public Imports(
            AccountRepository accounts,
            TelephoneSystemRepository systems,
            NumberRepository numbers,
            ScheduleRepository schedules,
            SharedRuleRepository shared,
            Transactions transactions,
            AuditTrail audit,
            RoutingChanges changes) {
        this.stores = new ImportStores(accounts, systems, numbers, schedules, shared);
        this.transactions = transactions;
        this.audit = audit;
        this.changes = changes;
    }

    /** @param who for the audit log */
    public ImportResult importTable(Reader table, boolean dryRun, String who, IntConsumer progress) {
        ImportResult result = new TableImport(stores, transactions, dryRun).run(table, progress);
        if (!dryRun && result.created().total() + result.changed().total() > 0) {
            transactions.run(() -> {
                audit.imported(who, result.withoutDetails());
                changes.announce(RoutingChange.ofEverything());
            });
        }
        return result;
    }

    public void exportTable(Optional<AccountId> account, Writer table) {
        new TableExport(stores).write(account, table);
    }
}
