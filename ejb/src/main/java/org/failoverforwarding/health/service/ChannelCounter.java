package org.failoverforwarding.health.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.failoverforwarding.account.TelephoneSystemId;

/** Calls now ringing or connected to each telephone system, as this node carries them. */
@ApplicationScoped
public class ChannelCounter {

    private final Map<TelephoneSystemId, Integer> channels = new ConcurrentHashMap<>();

    /** A leg to the system starts. */
    public void taken(TelephoneSystemId system) {
        channels.merge(system, 1, Integer::sum);
    }

    /** That leg is over. */
    public void freed(TelephoneSystemId system) {
        channels.computeIfPresent(system, (id, count) -> count > 1 ? count - 1 : null);
    }

    public int inUse(TelephoneSystemId system) {
        return channels.getOrDefault(system, 0);
    }
}
