package org.failoverforwarding.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Where times are counted. */
class HistogramTest {

    private final Histogram histogram = new Histogram(new SimpleMeterRegistry().timer("test"));

    @Test
    void aTimeCountsInItsBucketAndInAllLargerOnes() {
        histogram.record(Duration.ofMillis(20));
        histogram.record(Duration.ofMillis(21));
        histogram.record(Duration.ofHours(3));
        assertEquals(1, histogram.within(0));
        assertEquals(2, histogram.within(1));
        assertEquals(2, histogram.within(Histogram.LIMITS.size() - 2));
        assertEquals(3, histogram.within(Histogram.LIMITS.size() - 1));
    }

    @Test
    void limitsAreToldInSeconds() {
        assertEquals("0.02", Histogram.text(0));
        assertEquals("4.5", Histogram.text(8));
        assertEquals("60", Histogram.text(11));
        assertEquals("+Inf", Histogram.text(12));
    }
}
