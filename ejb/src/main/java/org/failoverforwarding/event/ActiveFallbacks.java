package org.failoverforwarding.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.number.PhoneNumber;

/**
 * Which numbers now have their calls go to the fallback because of a fault: from the first such call until the system of
 * the number answers one or is well again. For any number of threads.
 */
public final class ActiveFallbacks {

    private final Map<PhoneNumber, Active> active = new ConcurrentHashMap<>();

    private record Active(AccountId account, Optional<TelephoneSystemId> system, Instant since, int calls) {

        Active oneMore() {
            return new Active(account, system, since, calls + 1);
        }
    }

    /** A call went to the fallback; the event where it is the first one. */
    public Optional<Event> forwarded(FallbackActivated first) {
        Subject subject = first.subject();
        PhoneNumber number = subject.number().orElseThrow();
        Active now = active.compute(
                number,
                (key, known) -> known == null
                        ? new Active(subject.account(), subject.system(), first.at(), 1)
                        : known.oneMore());
        return now.calls() == 1 ? Optional.of(first) : Optional.empty();
    }

    /** The number's system answered a call. */
    public Optional<Event> answered(PhoneNumber number, Instant at) {
        return active.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(active.remove(number)).map(was -> ended(number, was, at));
    }

    /** A system is well again, which ends the fallback of all its numbers. */
    public List<Event> well(TelephoneSystemId system, Instant at) {
        return active.entrySet().stream()
                .filter(entry -> entry.getValue().system().equals(Optional.of(system)))
                .map(Map.Entry::getKey)
                .flatMap(number -> answered(number, at).stream())
                .toList();
    }

    /** Takes up one that was activated before this server started. */
    public void restore(StoredEvent activated) {
        Optional<TelephoneSystemId> system =
                activated.system() == 0 ? Optional.empty() : Optional.of(new TelephoneSystemId(activated.system()));
        active.putIfAbsent(
                new PhoneNumber(activated.number()), new Active(activated.account(), system, activated.at(), 1));
    }

    public int size() {
        return active.size();
    }

    private static Event ended(PhoneNumber number, Active was, Instant at) {
        Subject subject = new Subject(was.account(), was.system(), Optional.of(number), "");
        return new FallbackEnded(subject, at, was.since(), was.calls());
    }
}
