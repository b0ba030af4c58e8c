package org.failoverforwarding.screening.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.database.persistence.TargetText;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.screening.EmergencyMode;

/** Row of an emergency mode, the last one of its account or number. */
@Entity(name = "EmergencyMode")
@Table(name = "emergency_mode")
@SequenceGenerator(name = "emergency_mode_seq", sequenceName = "emergency_mode_seq", allocationSize = 50)
class EmergencyModeEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "emergency_mode_seq")
    Long id;

    @Column(name = "account_id")
    long accountId;

    String e164;
    String target;
    long started;
    long ends;

    @Column(name = "started_by")
    String startedBy;

    static String e164(Optional<PhoneNumber> number) {
        return number.map(PhoneNumber::e164).orElse("");
    }

    void take(EmergencyMode mode) {
        accountId = mode.account().value();
        e164 = e164(mode.number());
        target = TargetText.write(mode.target());
        started = mode.started().toEpochMilli();
        ends = mode.until().toEpochMilli();
        startedBy = mode.startedBy();
    }

    EmergencyMode toMode() {
        return new EmergencyMode(
                new AccountId(accountId),
                e164.isEmpty() ? Optional.empty() : Optional.of(new PhoneNumber(e164)),
                TargetText.read(target),
                Instant.ofEpochMilli(started),
                Instant.ofEpochMilli(ends),
                startedBy);
    }
}
