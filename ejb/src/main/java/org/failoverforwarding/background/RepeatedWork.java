package org.failoverforwarding.background;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Repeats a piece of work, with a pause before each time, on the thread that runs it; when stopped, once more. */
public final class RepeatedWork implements Runnable {

    private final Runnable work;
    private final Duration pause;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);

    /** @param work must not throw, which would end the thread */
    public RepeatedWork(Runnable work, Duration pause) {
        this.work = work;
        this.pause = pause;
    }

    @Override
    public void run() {
        try {
            while (!stop.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                work.run();
            }
            work.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            stopped.countDown();
        }
    }

    /**
     * Ends the thread after the work was done once more.
     *
     * @return whether it ended within these seconds
     */
    public boolean stop(long seconds) throws InterruptedException {
        stop.countDown();
        return stopped.await(seconds, TimeUnit.SECONDS);
    }
}
