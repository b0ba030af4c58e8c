package org.failoverforwarding.account.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.DeviceProfile;
import org.failoverforwarding.account.DigestAlgorithm;
import org.failoverforwarding.account.StoredSecret;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.database.persistence.SiteText;
import org.failoverforwarding.database.persistence.TriggerText;
import org.failoverforwarding.directory.TelephoneSystem;
import org.failoverforwarding.registration.Aor;
import org.failoverforwarding.routing.SystemSnapshot;

/** Row of a telephone system. */
@Entity(name = "TelephoneSystem")
@Table(name = "telephone_system")
@SequenceGenerator(name = "telephone_system_seq", sequenceName = "telephone_system_seq", allocationSize = 50)
class TelephoneSystemEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "telephone_system_seq")
    Long id;

    @Version
    long version;

    @Column(name = "account_id")
    long accountId;

    String name;

    @Column(name = "auth_user")
    String authUser;

    @Column(name = "ha1_md5")
    String ha1Md5;

    @Column(name = "ha1_sha256")
    String ha1Sha256;

    @Enumerated(EnumType.STRING)
    DigestAlgorithm algorithm;

    @Column(name = "profile_name")
    String profileName;

    @Column(name = "profile_meanings")
    String profileMeanings;

    @Column(name = "channel_limit")
    int channelLimit;

    String sites;

    void take(TelephoneSystem system) {
        accountId = system.account().value();
        name = system.name();
        authUser = system.authUser();
        algorithm = system.algorithm();
        profileName = system.profile().name();
        profileMeanings = TriggerText.writeMeanings(system.profile().meanings());
        channelLimit = system.channelLimit();
        sites = SiteText.write(system.sites());
    }

    void take(StoredSecret secret) {
        ha1Md5 = secret.ha1Md5();
        ha1Sha256 = secret.ha1Sha256();
    }

    TelephoneSystem toSystem() {
        return new TelephoneSystem(
                new TelephoneSystemId(id),
                version,
                new AccountId(accountId),
                name,
                authUser,
                algorithm,
                SiteText.read(sites),
                profile(),
                channelLimit);
    }

    StoredSecret toSecret() {
        return new StoredSecret(ha1Md5, ha1Sha256);
    }

    SystemSnapshot toSnapshot() {
        return new SystemSnapshot(
                new TelephoneSystemId(id),
                new AccountId(accountId),
                name,
                new Aor(authUser),
                secret(),
                SiteText.read(sites),
                profile(),
                channelLimit);
    }

    private SystemSnapshot.Secret secret() {
        return new SystemSnapshot.Secret(
                algorithm,
                algorithm == DigestAlgorithm.SHA_256 ? "" : ha1Md5,
                algorithm == DigestAlgorithm.MD5 ? "" : ha1Sha256);
    }

    private DeviceProfile profile() {
        if (profileMeanings.isEmpty() && profileName.equals(DeviceProfile.STANDARD.name())) {
            return DeviceProfile.STANDARD;
        }
        return new DeviceProfile(profileName, TriggerText.readMeanings(profileMeanings));
    }
}
