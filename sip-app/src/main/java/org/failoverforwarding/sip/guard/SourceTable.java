package org.failoverforwarding.sip.guard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Sources by address, bounded: in each of its parts the one not seen for longest makes room. */
final class SourceTable {

    private static final int PARTS = 16;

    private final List<Part> parts;

    SourceTable(int capacity) {
        int each = Math.max(1, capacity / PARTS);
        parts = IntStream.range(0, PARTS).mapToObj(i -> new Part(each)).toList();
    }

    Source get(String address, Supplier<Source> fresh) {
        Part part = part(address);
        synchronized (part) {
            return part.computeIfAbsent(address, key -> fresh.get());
        }
    }

    Optional<Source> find(String address) {
        Part part = part(address);
        synchronized (part) {
            return Optional.ofNullable(part.get(address));
        }
    }

    int size() {
        return parts.stream()
                .mapToInt(part -> {
                    synchronized (part) {
                        return part.size();
                    }
                })
                .sum();
    }

    /** All sources remembered now. */
    List<Source> all() {
        List<Source> all = new ArrayList<>();
        for (Part part : parts) {
            synchronized (part) {
                all.addAll(part.values());
            }
        }
        return all;
    }

    private Part part(String address) {
        return parts.get(Math.floorMod(address.hashCode(), PARTS));
    }

    /** One part in order of last use; guarded by its monitor. */
    private static final class Part extends LinkedHashMap<String, Source> {

        private static final long serialVersionUID = 1L;

        private final int capacity;

        Part(int capacity) {
            super(16, 0.75f, true);
            this.capacity = capacity;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Source> eldest) {
            return size() > capacity;
        }
    }
}
