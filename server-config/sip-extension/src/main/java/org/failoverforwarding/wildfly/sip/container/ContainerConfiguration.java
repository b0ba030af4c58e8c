package org.failoverforwarding.wildfly.sip.container;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Settings of one SIP container.
 *
 * @param applicationRouter properties file of the default application router (JSR 289 appendix C); without one, the
 *     deployed applications are asked in the alphabetical order of their names
 * @param stackProperties JAIN SIP properties which override the safe defaults of {@link StackDefaults}
 * @param workers threads which run servlets, at least 1; the events of one call always meet the same one
 * @param queueLimit waiting events, over all workers, above which new calls and registrations are refused with 503
 * @param dataDirectory directory of the container's own generated files
 */
public record ContainerConfiguration(
        Optional<Path> applicationRouter,
        Map<String, String> stackProperties,
        int workers,
        int queueLimit,
        Path dataDirectory) {
    public static final int DEFAULT_WORKERS = 32;
    public static final int DEFAULT_QUEUE_LIMIT = 2000;

    public ContainerConfiguration {
        stackProperties = Map.copyOf(stackProperties);
        if (workers < 1 || queueLimit < 1) {
            throw new IllegalArgumentException("workers " + workers + ", queueLimit " + queueLimit);
        }
    }

    /** All defaults, generated files below {@code dataDirectory}. */
    public static ContainerConfiguration defaults(Path dataDirectory) {
        return new ContainerConfiguration(
                Optional.empty(), Map.of(), DEFAULT_WORKERS, DEFAULT_QUEUE_LIMIT, dataDirectory);
    }
}
