package org.failoverforwarding.sip;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.DeviceProfile;
import org.failoverforwarding.account.DigestAlgorithm;
import org.failoverforwarding.account.DigestRealm;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.registration.Aor;
import org.failoverforwarding.routing.SystemSnapshot;

/** Telephone systems which a test knows, with their secrets. */
public final class TestSystems {

    public static final DigestRealm REALM = new DigestRealm("sip.example.net");

    private final Map<String, SystemSnapshot> systems = new HashMap<>();

    public TestSystems with(String user, String password, DigestAlgorithm algorithm) {
        SystemSnapshot.Secret secret = new SystemSnapshot.Secret(
                algorithm,
                algorithm == DigestAlgorithm.SHA_256 ? "" : REALM.ha1Md5(user, password),
                algorithm == DigestAlgorithm.MD5 ? "" : REALM.ha1Sha256(user, password));
        systems.put(
                user,
                new SystemSnapshot(
                        new TelephoneSystemId(systems.size() + 1L),
                        new AccountId(1),
                        user,
                        new Aor(user),
                        secret,
                        List.of(),
                        DeviceProfile.STANDARD,
                        0));
        return this;
    }

    public Optional<SystemSnapshot> byUser(String user) {
        return Optional.ofNullable(systems.get(user));
    }
}
