package org.failoverforwarding.account.persistence;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.failoverforwarding.forwarding.ActiveTimes;
import org.failoverforwarding.forwarding.times.ActiveTimesRefused;
import org.failoverforwarding.forwarding.times.ActiveTimesText;
import org.jboss.logging.Logger;

/** Reads active times from their column, with the account's named schedules; equal texts become one object. */
public final class StoredTimes {

    private static final Logger LOG = Logger.getLogger(StoredTimes.class);
    private static final String SCHEDULE = "schedule ";
    private static final String NEVER = "CUSTOM";

    private final EntityManager em;
    private final Map<String, ActiveTimes> known = new HashMap<>();

    public StoredTimes(EntityManager em) {
        this.em = em;
    }

    /** Text that cannot be read, which no service stores, is never active. */
    public ActiveTimes read(long account, String text) {
        String key = text.startsWith(SCHEDULE) ? account + " " + text : text;
        ActiveTimes times = known.get(key);
        if (times == null) {
            times = parse(account, text);
            known.put(key, times);
        }
        return times;
    }

    private ActiveTimes parse(long account, String text) {
        try {
            return ActiveTimesText.parse(text, name -> schedule(account, name));
        } catch (ActiveTimesRefused e) {
            LOG.warnf("Active times of account %d are never active, because they cannot be read: %s", account, text);
            return never();
        }
    }

    private Optional<ActiveTimes> schedule(long account, String name) {
        return em.createQuery(
                        "select s.activeTimes from Schedule s where s.accountId = :account and s.name = :name",
                        String.class)
                .setParameter("account", account)
                .setParameter("name", name)
                .getResultStream()
                .findFirst()
                .map(text -> read(account, text));
    }

    private static ActiveTimes never() {
        try {
            return ActiveTimesText.parse(NEVER);
        } catch (ActiveTimesRefused e) {
            throw new IllegalStateException("The text of empty active times cannot be read", e);
        }
    }
}
