package org.failoverforwarding.api.v1;

import java.io.Serializable;
import java.util.List;

/**
 * A customer's telephone system, without its secret.
 *
 * @param id 0 before it is created
 * @param version of the stored values, 0 before it is created
 * @param account id of the account that owns it
 * @param name 1 to 100 characters, unique in the account
 * @param authUser user with which it registers and authenticates, 1 to 64 characters, unique in the installation
 * @param algorithm digest algorithms that it may use
 * @param sites addresses of a static trunk in order; empty for a registering system
 * @param profile what its ambiguous responses mean
 * @param channelLimit calls at the same time, 0 for no limit
 */
public record TelephoneSystem(
        long id,
        long version,
        long account,
        String name,
        String authUser,
        DigestAlgorithm algorithm,
        List<Site> sites,
        DeviceProfile profile,
        int channelLimit)
        implements Serializable {

    public TelephoneSystem {
        name = Absent.text(name);
        authUser = Absent.text(authUser);
        algorithm = Absent.or(algorithm, DigestAlgorithm.MD5);
        sites = Absent.list(sites);
        profile = Absent.or(profile, DeviceProfile.STANDARD);
    }

    /** A new registering system with default settings. */
    public static TelephoneSystem draft(long account, String name, String authUser) {
        return new TelephoneSystem(0, 0, account, name, authUser, null, null, null, 0);
    }
}
