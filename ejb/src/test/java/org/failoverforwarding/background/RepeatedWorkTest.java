package org.failoverforwarding.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RepeatedWorkTest {

    private final AtomicInteger times = new AtomicInteger();

    @Test
    void goesOnUntilItIsStopped() throws InterruptedException {
        CountDownLatch thrice = new CountDownLatch(3);
        RepeatedWork work = new RepeatedWork(thrice::countDown, Duration.ofMillis(1));
        new Thread(work).start();
        assertTrue(thrice.await(10, TimeUnit.SECONDS));
        assertTrue(work.stop(10));
    }

    @Test
    void isDoneOnceMoreWhenItIsStopped() throws InterruptedException {
        RepeatedWork work = new RepeatedWork(times::incrementAndGet, Duration.ofHours(1));
        new Thread(work).start();
        assertTrue(work.stop(10));
        assertEquals(1, times.get());
    }

    @Test
    void tellsThatItDidNotEndInTime() throws InterruptedException {
        assertFalse(new RepeatedWork(times::incrementAndGet, Duration.ofHours(1)).stop(0));
        assertEquals(0, times.get());
    }
}
