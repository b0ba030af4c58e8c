package org.failoverforwarding.memory;

import java.time.Duration;
import java.util.concurrent.ConcurrentMap;
import org.infinispan.Cache;

/**
 * A map of texts which outlives a call.
 *
 * @param texts by their keys
 * @param age after which a text may have been changed by another node
 * @param absence after which a text that was not there may be: zero where another node may have written it
 */
public record SharedTexts(ConcurrentMap<String, String> texts, Duration age, Duration absence) {

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration NEVER = Duration.ofDays(365);

    /** Texts which only this node changes; a cache that has just started may not give at once what its file holds. */
    public static SharedTexts alone(ConcurrentMap<String, String> texts) {
        return new SharedTexts(texts, NEVER, SOON);
    }

    /** Texts which other nodes change as well. */
    public static SharedTexts clustered(ConcurrentMap<String, String> texts) {
        return new SharedTexts(texts, SOON, Duration.ZERO);
    }

    /** A cache of the server. */
    public static SharedTexts of(Cache<String, String> cache) {
        return cache.getCacheConfiguration().clustering().cacheMode().isClustered() ? clustered(cache) : alone(cache);
    }
}
