package org.failoverforwarding.operation;

import io.micrometer.core.instrument.Timer;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/** Times counted in buckets from 20 ms to 60 s, which are cumulative as Prometheus wants them. */
public final class Histogram {

    /** Upper ends of the buckets; the last one takes all. */
    static final List<Duration> LIMITS = Stream.concat(
                    Stream.of(20, 50, 100, 250, 500, 1_000, 2_000, 3_000, 4_500, 10_000, 20_000, 60_000)
                            .map(Duration::ofMillis),
                    Stream.of(Duration.ofSeconds(Long.MAX_VALUE)))
            .toList();

    private final Timer timer;
    private final LongAdder[] counts = new LongAdder[LIMITS.size()];

    Histogram(Timer timer) {
        this.timer = timer;
        for (int i = 0; i < counts.length; i++) {
            counts[i] = new LongAdder();
        }
    }

    public void record(Duration time) {
        timer.record(time);
        int bucket = 0;
        while (time.compareTo(LIMITS.get(bucket)) > 0) {
            bucket++;
        }
        counts[bucket].increment();
    }

    /** Times up to the limit of the bucket. */
    long within(int bucket) {
        long sum = 0;
        for (int i = 0; i <= bucket; i++) {
            sum += counts[i].sum();
        }
        return sum;
    }

    /** The limit in seconds, or "+Inf". */
    static String text(int bucket) {
        return bucket == LIMITS.size() - 1
                ? "+Inf"
                : BigDecimal.valueOf(LIMITS.get(bucket).toMillis(), 3)
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
