package org.failoverforwarding.access.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.failoverforwarding.access.Answer;
import org.failoverforwarding.access.persistence.AnswerRepository;

/** Remembers answers for a day, so that a request which is sent twice is done once. */
@Singleton
@Lock(LockType.READ)
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AnswerService {

    private static final Duration KEPT = Duration.ofDays(1);

    private final Clock clock = Clock.systemUTC();

    @Inject
    private AnswerRepository answers;

    /**
     * Begins a request, unless one with this key was begun before.
     *
     * @return what is there already, empty when the request is new
     */
    @Lock(LockType.WRITE)
    public Optional<Answer> begin(String caller, String key, String fingerprint) {
        Optional<Answer> earlier = answers.find(caller, key);
        if (earlier.isEmpty()) {
            answers.insert(caller, key, Answer.pending(fingerprint), clock.instant());
        }
        return earlier;
    }

    /** Keeps the answer of a request. */
    public void finish(String caller, String key, Answer answer) {
        answers.update(caller, key, answer);
    }

    /** Forgets a request that failed, so that it can be sent again. */
    public void forget(String caller, String key) {
        answers.delete(caller, key);
    }

    /** Forgets what is older than a day. */
    @Schedule(hour = "*", minute = "7", persistent = false)
    public void sweep() {
        answers.deleteBefore(clock.instant().minus(KEPT));
    }
}
