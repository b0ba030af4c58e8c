package org.failoverforwarding.alert.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.api.ValidationException;

/** Keeps the test buttons from being used to flood others: so many tests of an account in a minute. */
@ApplicationScoped
public class TestLimit {

    static final int MOST = 10;
    private static final Duration SPAN = Duration.ofMinutes(1);

    private final Map<AccountId, Deque<Instant>> tests = new ConcurrentHashMap<>();
    private final InstantSource clock;

    public TestLimit() {
        this(InstantSource.system());
    }

    TestLimit(InstantSource clock) {
        this.clock = clock;
    }

    /** @throws ValidationException field "test" when there were too many */
    void take(AccountId account) {
        Instant now = clock.instant();
        Deque<Instant> recent = tests.computeIfAbsent(account, id -> new ArrayDeque<>());
        synchronized (recent) {
            while (!recent.isEmpty() && !recent.peek().plus(SPAN).isAfter(now)) {
                recent.poll();
            }
            if (recent.size() >= MOST) {
                throw new ValidationException("test", "too-often", "At most 10 tests a minute; please wait a moment.");
            }
            recent.add(now);
        }
    }
}
