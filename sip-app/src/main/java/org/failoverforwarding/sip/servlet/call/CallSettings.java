package org.failoverforwarding.sip.servlet.call;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.failoverforwarding.account.DigestRealm;
import org.failoverforwarding.operation.Setting;
import org.failoverforwarding.routing.Carrier;
import org.failoverforwarding.routing.EarlyMedia;
import org.failoverforwarding.routing.RoutingSettings;
import org.failoverforwarding.sip.call.CallLimits;

/**
 * What the installation sets for calls.
 *
 * @param carriers in order of preference
 * @param mostCalls calls at the same time above which new ones are refused with 503
 */
public record CallSettings(RoutingSettings routing, List<Carrier> carriers, CallLimits limits, int mostCalls) {

    public CallSettings {
        carriers = List.copyOf(carriers);
    }

    public static CallSettings fromSystemProperties() {
        String realm = DigestRealm.ofInstallation().name();
        RoutingSettings base = RoutingSettings.defaults(realm, Setting.text("failover.host", realm));
        RoutingSettings routing = new RoutingSettings(
                base.realm(),
                base.host(),
                Setting.parsed("failover.region", "CH", CallSettings::region),
                Setting.seconds("failover.timer.first-response", 4, 1, 32),
                Setting.seconds("failover.timer.first-response.suspect", 2, 1, 32),
                Setting.seconds("failover.timer.progress", 20, 4, 60),
                Setting.seconds("failover.timer.progress.suspect", 8, 4, 60),
                Setting.seconds("failover.timer.setup", 180, 30, 300),
                Setting.number("failover.diversions", 5, 1, 10),
                base.internalDeflection(),
                base.externalDeflection(),
                Setting.oneOf("failover.early-media", EarlyMedia.class, base.earlyMedia()));
        CallLimits limits = new CallLimits(
                CallLimits.DEFAULT.rering(),
                CallLimits.DEFAULT.ack(),
                CallLimits.DEFAULT.closing(),
                Duration.ofSeconds(Setting.number("failover.timer.refresh", 900, 30, 86_400)));
        return new CallSettings(
                routing,
                Setting.parsed("failover.carriers", "", CarrierList::parse),
                limits,
                Setting.number("failover.calls.most", 20_000, 1, 1_000_000));
    }

    private static String region(String text) {
        if (List.of(Locale.getISOCountries()).contains(text)) {
            return text;
        }
        throw new IllegalArgumentException("must be the two letters of a country (ISO 3166)");
    }
}
