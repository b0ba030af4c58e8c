package org.failoverforwarding.operation;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** The settings of this server that could not be used. */
final class WrongSettings {

    private static final Logger LOG = Logger.getLogger(WrongSettings.class);
    private static final Map<String, Wrong> FOUND = new ConcurrentSkipListMap<>();

    private WrongSettings() {}

    record Wrong(String name, String text, String rule, String used) {

        @Override
        public String toString() {
            return name + ": \"" + text + "\" cannot be used: " + rule
                    + (used.isEmpty() ? ". It counts as not set" : ". The default " + used + " holds");
        }
    }

    /** Logs it the first time. */
    static void add(Wrong wrong) {
        if (!wrong.equals(FOUND.put(wrong.name(), wrong))) {
            LOG.errorf("FFSET001 Setting %s", wrong);
        }
    }

    static Collection<Wrong> found() {
        return FOUND.values();
    }

    static Condition condition() {
        return FOUND.isEmpty()
                ? Condition.good("all can be used")
                : Condition.bad(FOUND.values().stream().map(Wrong::toString).collect(Collectors.joining("; ")));
    }
}
