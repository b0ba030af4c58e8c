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
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.health.HealthChange;
import org.failoverforwarding.health.HealthSignal;
import org.failoverforwarding.health.HealthState;

/** Row of a change of health. */
@Entity(name = "HealthChange")
@Table(name = "health_change")
@SequenceGenerator(name = "health_change_seq", sequenceName = "health_change_seq", allocationSize = 50)
class HealthChangeEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "health_change_seq")
    Long id;

    @Column(name = "system_id")
    long systemId;

    @Column(name = "changed_at")
    long changedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    HealthState fromState;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    HealthState toState;

    @Enumerated(EnumType.STRING)
    HealthSignal cause;

    boolean flapping;

    void take(HealthChange change) {
        systemId = change.system().value();
        changedAt = change.at().toEpochMilli();
        fromState = change.from();
        toState = change.to();
        cause = change.cause();
        flapping = change.flapping();
    }

    HealthChange toChange() {
        return new HealthChange(
                new TelephoneSystemId(systemId), fromState, toState, Instant.ofEpochMilli(changedAt), cause, flapping);
    }
}
