package org.failoverforwarding.registration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Which addresses of record are to be looked at in which second, because a binding may have run out. */
public final class ExpiryWheel {

    private final Map<Long, List<Aor>> seconds = new ConcurrentHashMap<>();

    /** Asks for a look right after that instant; past ones come up at the next turn. */
    public void add(Aor aor, Instant expires) {
        seconds.compute(expires.getEpochSecond() + 1, (second, aors) -> {
            List<Aor> all = aors == null ? new ArrayList<>() : aors;
            all.add(aor);
            return all;
        });
    }

    /** Takes out everything that is due. */
    public List<Aor> due(Instant now) {
        long last = now.getEpochSecond();
        return seconds.keySet().stream()
                .filter(second -> second <= last)
                .map(seconds::remove)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
    }
}
