package org.failoverforwarding.operation.service;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.failoverforwarding.operation.Condition;

/** Which conditions of the server are bad for so long that its operator is to be told, once each, and which are good again. */
final class Troubles {

    static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Map<String, Instant> badSince = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    /**
     * What is to be told.
     *
     * @param since when the trouble was seen first
     */
    record Notice(String name, Condition condition, Instant since) {}

    /** @param conditions all that are watched, by name */
    List<Notice> look(Map<String, Condition> conditions, Instant now) {
        List<Notice> notices = new ArrayList<>();
        conditions.forEach((name, condition) -> {
            if (!condition.good()) {
                Instant since = badSince.computeIfAbsent(name, first -> now);
                if (!now.isBefore(since.plus(PATIENCE)) && told.add(name)) {
                    notices.add(new Notice(name, condition, since));
                }
                return;
            }
            Instant since = badSince.remove(name);
            if (told.remove(name)) {
                notices.add(new Notice(name, condition, since));
            }
        });
        return notices;
    }
}
