package org.failoverforwarding.web.times;

import java.util.List;
import org.failoverforwarding.directory.Schedule;
import org.failoverforwarding.forwarding.times.ActiveTimesRefused;
import org.failoverforwarding.forwarding.times.NamedSchedule;

/** The named schedules of an account. */
public record Schedules(List<Schedule> all) {

    public Schedules {
        all = List.copyOf(all);
    }

    /** @throws ActiveTimesRefused when there is none of that name */
    public NamedSchedule named(String name) throws ActiveTimesRefused {
        return all.stream()
                .filter(schedule -> schedule.name().equals(name))
                .findFirst()
                .map(schedule -> new NamedSchedule(name, schedule.times()))
                .orElseThrow(() -> new ActiveTimesRefused(ActiveTimesRefused.Reason.SCHEDULE, name));
    }

    public List<String> names() {
        return all.stream().map(Schedule::name).toList();
    }
}
