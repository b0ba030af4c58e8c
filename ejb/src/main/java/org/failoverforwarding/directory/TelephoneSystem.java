package org.failoverforwarding.directory;

import java.io.Serializable;
import java.util.List;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.DeviceProfile;
import org.failoverforwarding.account.DigestAlgorithm;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.routing.TrunkSite;

/**
 * A customer's telephone system, without its secret.
 *
 * @param id 0 before it is created
 * @param version of the stored values, for edits
 * @param name 1 to 100 characters, unique in the account
 * @param authUser user with which it registers and authenticates, 1 to 64 characters, unique in the installation
 * @param algorithm digest algorithms that it may use
 * @param sites addresses of a static trunk in order; empty for a registering system
 * @param profile what its ambiguous responses mean
 * @param channelLimit calls at the same time, 0 for no limit
 */
public record TelephoneSystem(
        TelephoneSystemId id,
        long version,
        AccountId account,
        String name,
        String authUser,
        DigestAlgorithm algorithm,
        List<TrunkSite> sites,
        DeviceProfile profile,
        int channelLimit)
        implements Serializable {

    public TelephoneSystem {
        sites = List.copyOf(sites);
    }

    /** A new registering system with default settings. */
    public static TelephoneSystem draft(AccountId account, String name, String authUser) {
        return new TelephoneSystem(
                new TelephoneSystemId(0),
                0,
                account,
                name,
                authUser,
                DigestAlgorithm.MD5,
                List.of(),
                DeviceProfile.STANDARD,
                0);
    }

    /** The same system under another name. */
    public TelephoneSystem withName(String newName) {
        return new TelephoneSystem(id, version, account, newName, authUser, algorithm, sites, profile, channelLimit);
    }

    /** A telephone system together with its secret, which can be read only now. */
    public record Issued(TelephoneSystem system, String secret) implements Serializable {
        @Override
        public String toString() {
            return "Issued[" + system + "]";
        }
    }
}
