package org.failoverforwarding.wildfly.sip.container.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gov.nist.javax.sip.stack.SIPStackTimerTask;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimerWheelTest {
    private final TimerWheel wheel = new TimerWheel();

    @BeforeEach
    void start() {
        wheel.start(null, new Properties());
    }

    @AfterEach
    void stop() {
        wheel.stop();
    }

    @Test
    void firesOnceAndNeverEarly() throws InterruptedException {
        CountDownLatch fired = new CountDownLatch(1);
        long begin = System.nanoTime();
        wheel.schedule(task(fired::countDown), 100);
        assertTrue(fired.await(10, TimeUnit.SECONDS));
        assertTrue(System.nanoTime() - begin >= TimeUnit.MILLISECONDS.toNanos(100));
    }

    @Test
    void repeatsUntilCancelled() throws InterruptedException {
        AtomicInteger count = new AtomicInteger();
        CountDownLatch thrice = new CountDownLatch(3);
        SIPStackTimerTask task = task(() -> {
            count.incrementAndGet();
            thrice.countDown();
        });
        wheel.scheduleWithFixedDelay(task, 0, 20);
        assertTrue(thrice.await(10, TimeUnit.SECONDS));
        assertTrue(wheel.cancel(task));
        assertFalse(wheel.cancel(task));
        CountDownLatch later = new CountDownLatch(1);
        wheel.schedule(task(later::countDown), 40);
        assertTrue(later.await(10, TimeUnit.SECONDS));
        int then = count.get();
        CountDownLatch muchLater = new CountDownLatch(1);
        wheel.schedule(task(muchLater::countDown), 100);
        assertTrue(muchLater.await(10, TimeUnit.SECONDS));
        assertEquals(then, count.get());
    }

    @Test
    void aFailingTimerStopsNoOther() throws InterruptedException {
        CountDownLatch fired = new CountDownLatch(1);
        wheel.schedule(
                task(() -> {
                    throw new IllegalStateException("expected by the test");
                }),
                0);
        wheel.schedule(task(fired::countDown), 40);
        assertTrue(fired.await(10, TimeUnit.SECONDS));
    }

    @Test
    void takesNothingAfterItsEnd() {
        wheel.stop();
        assertFalse(wheel.schedule(task(() -> {}), 0));
    }

    @Test
    void keepsManyInOrderOfTheirTime() throws InterruptedException {
        int timers = 50_000;
        CountDownLatch fired = new CountDownLatch(timers);
        for (int i = 0; i < timers; i++) {
            wheel.schedule(task(fired::countDown), i % 500);
        }
        assertTrue(fired.await(20, TimeUnit.SECONDS));
    }

    private static SIPStackTimerTask task(Runnable body) {
        return new SIPStackTimerTask() {
            @Override
            public void runTask() {
                body.run();
            }

            @Override
            public Object getThreadHash() {
                return null;
            }
        };
    }
}
