package org.failoverforwarding.health.persistence;

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
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.health.HealthSignal;
import org.failoverforwarding.health.Outage;
import org.failoverforwarding.health.OutageHint;
import org.failoverforwarding.health.OutageReport;

/** Row of an outage. */
@Entity(name = "Outage")
@Table(name = "outage")
@SequenceGenerator(name = "outage_seq", sequenceName = "outage_seq", allocationSize = 50)
class OutageEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outage_seq")
    Long id;

    @Column(name = "system_id")
    long systemId;

    long started;
    Long ended;

    @Enumerated(EnumType.STRING)
    HealthSignal cause;

    @Enumerated(EnumType.STRING)
    OutageHint hint;

    @Column(name = "affected_numbers")
    int affectedNumbers;

    @Column(name = "calls_forwarded")
    long callsForwarded;

    @Column(name = "calls_lost")
    long callsLost;

    void take(Outage outage) {
        systemId = outage.system().value();
        started = outage.started().toEpochMilli();
        ended = outage.ended().map(Instant::toEpochMilli).orElse(null);
        cause = outage.cause();
        hint = outage.hint();
    }

    void end(Instant at) {
        ended = at.toEpochMilli();
    }

    void count(long forwarded, long lost) {
        callsForwarded = forwarded;
        callsLost = lost;
    }

    OutageReport toReport() {
        Outage outage = new Outage(
                new TelephoneSystemId(systemId),
                Instant.ofEpochMilli(started),
                Optional.ofNullable(ended).map(Instant::ofEpochMilli),
                cause,
                hint);
        return new OutageReport(outage, affectedNumbers, callsForwarded, callsLost);
    }
}
