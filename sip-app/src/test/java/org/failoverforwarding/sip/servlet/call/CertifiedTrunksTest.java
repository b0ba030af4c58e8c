package org.failoverforwarding.sip.servlet.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.DeviceProfile;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.registration.Aor;
import org.failoverforwarding.routing.RoutingDirectory;
import org.failoverforwarding.routing.SystemSnapshot;
import org.failoverforwarding.routing.TrunkSite;
import org.junit.jupiter.api.Test;

class CertifiedTrunksTest {

    private static final SystemSnapshot ONE = trunk(1, "one.example", "shared.example");
    private static final SystemSnapshot TWO = trunk(2, "Two.example", "shared.example");

    private static SystemSnapshot trunk(long id, String... hosts) {
        List<TrunkSite> sites =
                Stream.of(hosts).map(host -> new TrunkSite(host, 0, "tls")).toList();
        return new SystemSnapshot(
                new TelephoneSystemId(id),
                new AccountId(1),
                "trunk",
                new Aor("trunk" + id),
                null,
                sites,
                DeviceProfile.STANDARD,
                0);
    }

    private static Optional<SystemSnapshot> named(String... domains) {
        RoutingDirectory directory = (RoutingDirectory) Proxy.newProxyInstance(
                RoutingDirectory.class.getClassLoader(),
                new Class<?>[] {RoutingDirectory.class},
                (proxy, method, arguments) -> Stream.of(ONE, TWO));
        return new CertifiedTrunks(directory).named(Set.of(domains));
    }

    @Test
    void aCertificateNamesTheTrunkThatHasItsDomainAsASite() {
        assertEquals(Optional.of(ONE), named("one.example", "else.example"));
        assertEquals(Optional.of(TWO), named("two.example"));
    }

    @Test
    void aCertificateOfNobodyOrOfTwoNamesNone() {
        assertEquals(Optional.empty(), named("else.example"));
        assertEquals(Optional.empty(), named("shared.example"));
        assertEquals(Optional.empty(), named());
    }
}
