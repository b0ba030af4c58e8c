package org.failoverforwarding.routing;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.failoverforwarding.forwarding.Trigger;

/** The trace of a route while one of its steps is decided. */
final class Trail {

    private final InstantSource clock;
    private final List<TraceEntry> entries;

    /** @param before what was decided in earlier steps */
    Trail(InstantSource clock, List<TraceEntry> before) {
        this.clock = clock;
        this.entries = new ArrayList<>(before);
    }

    List<TraceEntry> entries() {
        return entries;
    }

    void note(TraceCode code, String... arguments) {
        entries.add(new TraceEntry(clock.instant(), code, List.of(arguments)));
    }

    /** That a redirect sends the call to one of its targets; told once for all of them. */
    void applied(Candidate candidate, Trigger trigger) {
        String designation = candidate.designation();
        if (designation.isEmpty() || isApplied(designation)) {
            return;
        }
        candidate.inheritedFrom().ifPresent(level -> note(TraceCode.REDIRECT_INHERITED, designation, level.name()));
        note(TraceCode.REDIRECT_APPLIED, designation, trigger.name());
    }

    private boolean isApplied(String designation) {
        return entries.stream()
                .anyMatch(entry -> entry.code() == TraceCode.REDIRECT_APPLIED
                        && entry.arguments().get(0).equals(designation));
    }
}
