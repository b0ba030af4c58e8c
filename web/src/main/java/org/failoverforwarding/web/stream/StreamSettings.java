package org.failoverforwarding.web.stream;

import java.time.Duration;

/**
 * Limits of streams.
 *
 * @param most at the same time
 * @param longest after which a stream is ended and its client comes back
 * @param sightKept how long it is taken for granted that the client still may see what it sees
 * @param keepAlive a comment is sent when nothing else was for so long
 * @param patience a client that takes nothing for so long is given up
 */
record StreamSettings(int most, Duration longest, Duration sightKept, Duration keepAlive, Duration patience) {

    static final StreamSettings DEFAULT = new StreamSettings(
            100, Duration.ofHours(1), Duration.ofSeconds(2), Duration.ofSeconds(15), Duration.ofSeconds(30));
}
