package org.failoverforwarding.api.service;

import java.util.Map;
import java.util.stream.Collectors;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.DigestAlgorithm;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.api.v1.DeviceProfile;
import org.failoverforwarding.api.v1.IssuedSystem;
import org.failoverforwarding.api.v1.Site;
import org.failoverforwarding.api.v1.TelephoneSystem;
import org.failoverforwarding.api.v1.Trigger;
import org.failoverforwarding.routing.TrunkSite;

/** Telephone systems between interface and house. */
final class SystemMapping {

    private SystemMapping() {}

    static TelephoneSystem toApi(org.failoverforwarding.directory.TelephoneSystem system) {
        return new TelephoneSystem(
                system.id().value(),
                system.version(),
                system.account().value(),
                system.name(),
                system.authUser(),
                Same.in(org.failoverforwarding.api.v1.DigestAlgorithm.class, system.algorithm()),
                system.sites().stream()
                        .map(site -> new Site(site.host(), site.port(), site.transport()))
                        .toList(),
                new DeviceProfile(
                        system.profile().name(), meanings(system.profile().meanings(), Trigger.class)),
                system.channelLimit());
    }

    static IssuedSystem toApi(org.failoverforwarding.directory.TelephoneSystem.Issued issued) {
        return new IssuedSystem(toApi(issued.system()), issued.secret());
    }

    static org.failoverforwarding.directory.TelephoneSystem toHouse(TelephoneSystem system) {
        return new org.failoverforwarding.directory.TelephoneSystem(
                new TelephoneSystemId(system.id()),
                system.version(),
                new AccountId(system.account()),
                system.name(),
                system.authUser(),
                Same.in(DigestAlgorithm.class, system.algorithm()),
                system.sites().stream()
                        .map(site -> new TrunkSite(site.host(), site.port(), site.transport()))
                        .toList(),
                new org.failoverforwarding.account.DeviceProfile(
                        system.profile().name(),
                        meanings(system.profile().meanings(), org.failoverforwarding.forwarding.Trigger.class)),
                system.channelLimit());
    }

    private static <E extends Enum<E>> Map<Integer, E> meanings(
            Map<Integer, ? extends Enum<?>> meanings, Class<E> type) {
        return meanings.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Same.in(type, entry.getValue())));
    }
}
