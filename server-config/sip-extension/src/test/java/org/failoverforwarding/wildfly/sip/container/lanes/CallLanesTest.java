package org.failoverforwarding.wildfly.sip.container.lanes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CallLanesTest {
    private static final int CALLS = 500;
    private static final int EVENTS = 40;

    @Test
    void keepsTheOrderWithinEachCall() throws InterruptedException {
        Map<String, List<Integer>> seen = new ConcurrentHashMap<>();
        CountDownLatch done = new CountDownLatch(CALLS * EVENTS);
        try (CallLanes lanes = new CallLanes("test", 8)) {
            for (int event = 0; event < EVENTS; event++) {
                for (int call = 0; call < CALLS; call++) {
                    int number = event;
                    String key = "call-" + call;
                    lanes.submit(key, () -> {
                        seen.computeIfAbsent(key, unused -> new ArrayList<>()).add(number);
                        done.countDown();
                    });
                }
            }
            assertTrue(done.await(30, TimeUnit.SECONDS));
        }
        List<Integer> order =
                java.util.stream.IntStream.range(0, EVENTS).boxed().toList();
        seen.values().forEach(events -> assertEquals(order, events));
        assertEquals(CALLS, seen.size());
    }

    @Test
    void aBlockedCallStopsNoOther() throws InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch others = new CountDownLatch(100);
        try (CallLanes lanes = new CallLanes("test", 4)) {
            for (int i = 0; i < 3; i++) {
                lanes.submit("blocked-" + i, () -> await(release));
            }
            for (int i = 0; i < 100; i++) {
                lanes.submit("free-" + i, others::countDown);
            }
            assertTrue(others.await(10, TimeUnit.SECONDS));
            release.countDown();
        }
    }

    @Test
    void eventsOfABlockedCallWaitForIt() throws InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(1);
        try (CallLanes lanes = new CallLanes("test", 4)) {
            lanes.submit("call", () -> await(release));
            lanes.submit("call", second::countDown);
            lanes.submit("other", () -> {});
            assertEquals(1, second.getCount());
            release.countDown();
            assertTrue(second.await(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void aFailedEventIsFollowedByTheNext() throws InterruptedException {
        CountDownLatch second = new CountDownLatch(1);
        try (CallLanes lanes = new CallLanes("test", 1)) {
            lanes.submit("call", () -> {
                throw new IllegalStateException("expected by the test");
            });
            lanes.submit("call", second::countDown);
            assertTrue(second.await(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void countsWhatWaits() throws InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(5);
        try (CallLanes lanes = new CallLanes("test", 1)) {
            lanes.submit("call", () -> {
                begun.countDown();
                await(release);
            });
            assertTrue(begun.await(10, TimeUnit.SECONDS));
            for (int i = 0; i < 5; i++) {
                lanes.submit("call-" + i, done::countDown);
            }
            assertEquals(5, lanes.waiting());
            release.countDown();
            assertTrue(done.await(10, TimeUnit.SECONDS));
            assertEquals(0, lanes.waiting());
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
