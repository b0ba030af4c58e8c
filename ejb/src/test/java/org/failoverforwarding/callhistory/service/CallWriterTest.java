package org.failoverforwarding.callhistory.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.failoverforwarding.callhistory.CallDetailRecord;
import org.failoverforwarding.callhistory.persistence.CallStore;
import org.failoverforwarding.callhistory.persistence.SampleCalls;
import org.failoverforwarding.callhistory.persistence.SpillDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallWriterTest {

    private static final int CAPACITY = 100;

    @TempDir
    private Path directory;

    private final FailingStore store = new FailingStore();
    private final AtomicReference<Instant> now = new AtomicReference<>(SampleCalls.START);

    @Test
    void writesWhatWaitsInBatches() {
        CallWriter writer = writer();
        record(writer, 0, 25);
        writer.work();
        assertEquals(names(0, 25), store.names());
        assertEquals(3, store.batches);
        assertEquals(0, writer.state().waiting());
    }

    @Test
    void keepsCallsWhileTheDatabaseIsAwayAndWritesThemWhenItIsBack() {
        CallWriter writer = writer();
        store.available = false;
        record(writer, 0, 25);
        writer.work();
        assertFalse(writer.state().databaseAvailable());
        assertEquals(3, writer.state().files());
        assertEquals(List.of(), store.names());

        store.available = true;
        writer.work();
        assertEquals(List.of(), store.names(), "before the time of the retry");
        now.set(now.get().plusSeconds(5));
        writer.work();
        assertEquals(names(0, 25), store.names());
        assertTrue(writer.state().databaseAvailable());
        assertEquals(0, writer.state().files());
    }

    @Test
    void aFullQueueGoesToTheDiskAndNothingIsLost() {
        CallWriter writer = writer();
        record(writer, 0, CAPACITY + 10);
        assertEquals(CAPACITY, writer.state().waiting());
        assertEquals(10, writer.state().files());
        writer.work();
        assertEquals(CAPACITY + 10, store.names().size());
    }

    @Test
    void aNewServerWritesWhatTheOldOneKept() {
        CallWriter old = writer();
        store.available = false;
        record(old, 0, 5);
        old.stop(0);
        old.record(SampleCalls.forwarded(5));

        store.available = true;
        writer().work();
        assertEquals(names(0, 6), store.names());
    }

    @Test
    void aRecordThatTheDatabaseRefusesIsPutAsideAndHoldsUpNobody() throws IOException {
        CallWriter writer = writer();
        store.refused = "call-3";
        record(writer, 0, 5);
        writer.work();
        assertEquals(4, store.names().size());
        assertEquals(1, writer.state().putAside());
        try (var files = Files.list(directory)) {
            assertTrue(files.findFirst().orElseThrow().toString().endsWith(".broken"));
        }
    }

    @Test
    void aFileThatCannotBeReadIsPutAside() throws IOException {
        Files.writeString(directory.resolve("1.jsonl"), "{\"callId\":");
        CallWriter writer = writer();
        record(writer, 0, 1);
        writer.work();
        assertEquals(names(0, 1), store.names());
        assertTrue(Files.exists(directory.resolve("1.jsonl.broken")));
    }

    @Test
    void theThreadEndsWithEverythingWritten() throws InterruptedException {
        CallWriter writer = writer();
        Thread thread = new Thread(writer);
        thread.start();
        record(writer, 0, 50);
        writer.stop(10);
        thread.join(10_000);
        assertEquals(50, store.names().size());
    }

    private CallWriter writer() {
        Clock clock = new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
        JournalSettings settings =
                new JournalSettings(CAPACITY, 10, Duration.ofMillis(5), Duration.ofSeconds(5), directory);
        return new CallWriter(settings, store, new SpillDirectory(directory), clock);
    }

    private static void record(CallWriter writer, int from, int to) {
        for (int i = from; i < to; i++) {
            writer.record(SampleCalls.forwarded(i));
        }
    }

    private static List<String> names(int from, int to) {
        List<String> names = new ArrayList<>();
        for (int i = from; i < to; i++) {
            names.add("call-" + i);
        }
        return names;
    }

    private static final class FailingStore implements CallStore {
        private final List<CallDetailRecord> written = new ArrayList<>();
        private boolean available = true;
        private String refused = "";
        private int batches;

        @Override
        public synchronized void write(List<CallDetailRecord> calls) {
            if (!available) {
                throw new UnavailableException(new IOException("away"));
            }
            if (calls.stream().anyMatch(call -> call.callId().equals(refused))) {
                throw new RefusedException(new IOException("too long"));
            }
            batches++;
            written.addAll(calls);
        }

        private synchronized List<String> names() {
            return written.stream().map(CallDetailRecord::callId).toList();
        }
    }
}
