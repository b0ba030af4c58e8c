package org.failoverforwarding.routing;

import java.time.Duration;

/**
 * What the installation sets for routing (semantics 9.4).
 *
 * @param realm host part of addresses of record and of own addresses
 * @param host own host as the peers see it
 * @param region ISO 3166 country of numbers dialled without country code by carriers
 * @param firstResponse no response at all within this time: unreachable, 1 to 32 s
 * @param suspectFirstResponse the same for a system whose health is SUSPECT
 * @param progress 100 but no 18x within this time: unreachable, 4 to 60 s
 * @param suspectProgress the same for a system whose health is SUSPECT
 * @param setupLimit of the whole set-up from INVITE arrival, 30 to 300 s
 * @param diversionLimit diversions of a call, earlier ones included, 1 to 10
 * @param internalDeflection what a 3xx of a system to a number of its account does
 * @param externalDeflection what a 3xx of a system to anywhere else does
 * @param earlyMedia when the sound of a telephone system may reach the caller
 */
public record RoutingSettings(
        String realm,
        String host,
        String region,
        Duration firstResponse,
        Duration suspectFirstResponse,
        Duration progress,
        Duration suspectProgress,
        Duration setupLimit,
        int diversionLimit,
        Deflection internalDeflection,
        Deflection externalDeflection,
        EarlyMedia earlyMedia) {

    /** The defaults of semantics 9.4. */
    public static RoutingSettings defaults(String realm, String host) {
        return new RoutingSettings(
                realm,
                host,
                "CH",
                Duration.ofSeconds(4),
                Duration.ofSeconds(2),
                Duration.ofSeconds(20),
                Duration.ofSeconds(8),
                Duration.ofSeconds(180),
                5,
                Deflection.FOLLOW,
                Deflection.AS_ERROR,
                EarlyMedia.AFTER_180);
    }

    /** What a redirection response of a telephone system does (semantics 9.2, DEFLECTED). */
    public enum Deflection {
        FOLLOW,
        AS_ERROR,
        REFUSE
    }
}
