package org.failoverforwarding.web.customer;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.failoverforwarding.forwarding.Trigger;

/** The customer's own list of what counts as a failure, a row for each kind with its SIP status codes. */
public class FailuresForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The kinds which can be switched, with the codes that they usually have (semantics 9.2). */
    private static final Map<Trigger, Set<Integer>> USUAL = new EnumMap<>(Map.of(
            Trigger.NOT_REGISTERED, Set.of(),
            Trigger.UNREACHABLE, Set.of(408, 430, 480),
            Trigger.ERROR, Set.of(488, 500, 502, 503, 504),
            Trigger.BUSY, Set.of(486, 600),
            Trigger.CHANNELS_FULL, Set.of(),
            Trigger.REJECTED, Set.of(403, 603),
            Trigger.UNKNOWN_NUMBER, Set.of(404, 410, 484, 604)));

    private final List<Row> rows;

    private FailuresForm(List<Row> rows) {
        this.rows = rows;
    }

    /** The stored lists; where there is none, the usual ones. */
    static FailuresForm of(Map<Trigger, Set<Integer>> stored) {
        return new FailuresForm(USUAL.keySet().stream()
                .map(trigger -> stored.isEmpty()
                        ? new Row(trigger, true, USUAL.get(trigger))
                        : new Row(trigger, stored.containsKey(trigger), stored.getOrDefault(trigger, Set.of())))
                .toList());
    }

    /** The first row whose codes cannot be read, or which repeats a code of another. */
    Optional<Row> wrong() {
        Set<Integer> seen = new TreeSet<>();
        return rows.stream()
                .filter(Row::isOn)
                .filter(row -> !row.isReadable() || row.read().stream().anyMatch(code -> !seen.add(code)))
                .findFirst();
    }

    Map<Trigger, Set<Integer>> read() {
        return rows.stream().filter(Row::isOn).collect(Collectors.toMap(Row::getTrigger, Row::read));
    }

    public List<Row> getRows() {
        return rows;
    }

    /** One kind of failure. */
    public static class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Trigger trigger;
        private boolean on;
        private String codes;

        Row(Trigger trigger, boolean on, Set<Integer> codes) {
            this.trigger = trigger;
            this.on = on;
            this.codes = codes.stream().sorted().map(String::valueOf).collect(Collectors.joining(" "));
        }

        boolean isReadable() {
            return codes.matches("([3-6][0-9]{2}([ ,;]+|$))*");
        }

        Set<Integer> read() {
            return Arrays.stream(codes.split("[ ,;]+"))
                    .filter(code -> !code.isEmpty())
                    .map(Integer::valueOf)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        public Trigger getTrigger() {
            return trigger;
        }

        /** Whether a response can tell it; no registration and full lines are known before the system is rung. */
        public boolean isByCode() {
            return trigger != Trigger.NOT_REGISTERED;
        }

        public boolean isOn() {
            return on;
        }

        public void setOn(boolean on) {
            this.on = on;
        }

        public String getCodes() {
            return codes;
        }

        public void setCodes(String codes) {
            this.codes = codes == null ? "" : codes.strip();
        }
    }
}
