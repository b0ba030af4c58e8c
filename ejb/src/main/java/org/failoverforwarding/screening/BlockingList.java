package org.failoverforwarding.screening;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.screening.CallerPattern.Kind;

/** The callers whom an account does not want (semantics 9.1, step 3); a look-up costs one step for each digit. */
public final class BlockingList implements Serializable {

    /** Entries which an account may have. */
    public static final int MOST = 1000;

    public static final BlockingList NONE = new BlockingList(Set.of());

    private static final long serialVersionUID = 1L;

    private final HashSet<CallerPattern> patterns;

    public BlockingList(Collection<CallerPattern> patterns) {
        this.patterns = new HashSet<>(patterns);
    }

    public boolean isEmpty() {
        return patterns.isEmpty();
    }

    /** The entry for callers who withhold their number, if there is one. */
    public Optional<CallerPattern> anonymous() {
        return found(CallerPattern.ANONYMOUS);
    }

    /**
     * The entry that means this caller, if there is one: the number itself, else its longest beginning.
     *
     * @param e164 with leading plus
     */
    public Optional<CallerPattern> find(String e164) {
        Optional<CallerPattern> entry = found(new CallerPattern(Kind.NUMBER, e164));
        for (int length = e164.length(); entry.isEmpty() && length > 1; length--) {
            entry = found(new CallerPattern(Kind.PREFIX, e164.substring(0, length)));
        }
        return entry;
    }

    private Optional<CallerPattern> found(CallerPattern pattern) {
        return patterns.contains(pattern) ? Optional.of(pattern) : Optional.empty();
    }
}
