package org.failoverforwarding.screening.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.screening.BlockedCaller;
import org.failoverforwarding.screening.CallerPattern;

/** Row of an entry of a blocking list. */
@Entity(name = "BlockedCaller")
@Table(name = "blocked_caller")
@SequenceGenerator(name = "blocked_caller_seq", sequenceName = "blocked_caller_seq", allocationSize = 50)
class BlockedCallerEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "blocked_caller_seq")
    Long id;

    @Column(name = "account_id")
    long accountId;

    String caller;
    String note;
    long added;

    void take(AccountId account, BlockedCaller entry) {
        accountId = account.value();
        caller = entry.pattern().text();
        note = entry.note();
        added = entry.added().toEpochMilli();
    }

    BlockedCaller toCaller() {
        return new BlockedCaller(CallerPattern.stored(caller), note, Instant.ofEpochMilli(added));
    }
}
