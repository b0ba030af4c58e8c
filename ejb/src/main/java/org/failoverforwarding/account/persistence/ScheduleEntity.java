package org.failoverforwarding.account.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.failoverforwarding.directory.Schedule;
import org.failoverforwarding.forwarding.times.ActiveTimesText;

/** Row of a named schedule of an account. */
@Entity(name = "Schedule")
@Table(name = "schedule")
@SequenceGenerator(name = "schedule_seq", sequenceName = "schedule_seq", allocationSize = 50)
class ScheduleEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "schedule_seq")
    Long id;

    @Version
    long version;

    @Column(name = "account_id")
    long accountId;

    String name;

    @Column(name = "active_times")
    String activeTimes;

    void take(Schedule schedule) {
        accountId = schedule.account().value();
        name = schedule.name();
        activeTimes = ActiveTimesText.format(schedule.times());
    }
}
