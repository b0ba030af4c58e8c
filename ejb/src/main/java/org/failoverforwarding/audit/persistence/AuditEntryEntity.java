package org.failoverforwarding.audit.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.audit.AuditEntry;

/** Row of the audit log; never changed. */
@Entity(name = "AuditEntry")
@Table(name = "audit_entry")
@SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq", allocationSize = 50)
class AuditEntryEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
    Long id;

    @Column(name = "made_at")
    long madeAt;

    String who;

    @Column(name = "account_id")
    Long accountId;

    @Enumerated(EnumType.STRING)
    AuditEntry.Action action;

    String subject;

    @Column(name = "subject_key")
    String subjectKey;

    @Column(name = "before_value")
    String beforeValue;

    @Column(name = "after_value")
    String afterValue;

    void take(AuditEntry entry) {
        madeAt = entry.at().toEpochMilli();
        who = entry.who();
        accountId = entry.account().map(AccountId::value).orElse(null);
        action = entry.action();
        subject = entry.subject();
        subjectKey = entry.key();
        beforeValue = entry.before().orElse(null);
        afterValue = entry.after().orElse(null);
    }

    AuditEntry toEntry() {
        return new AuditEntry(
                id,
                Instant.ofEpochMilli(madeAt),
                who,
                Optional.ofNullable(accountId).map(AccountId::new),
                action,
                subject,
                subjectKey,
                Optional.ofNullable(beforeValue),
                Optional.ofNullable(afterValue));
    }
}
