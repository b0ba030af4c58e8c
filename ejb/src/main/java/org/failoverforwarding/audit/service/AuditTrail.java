package org.failoverforwarding.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.audit.AuditEntry;
import org.failoverforwarding.audit.AuditEntry.Action;
import org.failoverforwarding.audit.persistence.AuditRepository;

/** Writes the audit log within the transaction of the change. */
@ApplicationScoped
public class AuditTrail {

    private AuditRepository repository;
    private Consumer<AuditEntry> hearers;
    private Clock clock;

    protected AuditTrail() {}

    /** @param written observers hear of each entry, those of the transaction's success when it is committed */
    @Inject
    public AuditTrail(AuditRepository repository, Event<AuditEntry> written) {
        this(repository, written::fire, Clock.systemUTC());
    }

    /** Nobody hears of its entries. */
    public AuditTrail(AuditRepository repository) {
        this(repository, entry -> {}, Clock.systemUTC());
    }

    AuditTrail(AuditRepository repository, Consumer<AuditEntry> hearers, Clock clock) {
        this.repository = repository;
        this.hearers = hearers;
        this.clock = clock;
    }

    public void created(String who, Optional<AccountId> account, String key, Record after) {
        add(who, account, Action.CREATED, key, Optional.empty(), Optional.of(after));
    }

    /** Says nothing when nothing changed. */
    public void changed(String who, Optional<AccountId> account, String key, Record before, Record after) {
        if (!before.equals(after)) {
            add(who, account, Action.CHANGED, key, Optional.of(before), Optional.of(after));
        }
    }

    /** An earlier state was taken back. */
    public void restored(String who, Optional<AccountId> account, String key, Record before, Record after) {
        add(who, account, Action.RESTORED, key, Optional.of(before), Optional.of(after));
    }

    public void deleted(String who, Optional<AccountId> account, String key, Record before) {
        add(who, account, Action.DELETED, key, Optional.of(before), Optional.empty());
    }

    /** A password or digest secret was replaced; its value is never written. */
    public void secretReplaced(String who, Optional<AccountId> account, String key, Record owner) {
        add(who, account, Action.SECRET_REPLACED, key, Optional.of(owner), Optional.of(owner));
    }

    /** A table was imported. */
    public void imported(String who, Record result) {
        add(who, Optional.empty(), Action.IMPORTED, "import", Optional.empty(), Optional.of(result));
    }

    private void add(
            String who,
            Optional<AccountId> account,
            Action action,
            String key,
            Optional<Record> before,
            Optional<Record> after) {
        String subject = after.or(() -> before).orElseThrow().getClass().getSimpleName();
        AuditEntry entry = new AuditEntry(
                0,
                clock.instant(),
                who,
                account,
                action,
                subject,
                key,
                before.map(RecordJson::of),
                after.map(RecordJson::of));
        repository.add(entry);
        hearers.accept(entry);
    }
}
