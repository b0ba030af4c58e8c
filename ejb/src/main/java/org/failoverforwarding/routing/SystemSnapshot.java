package org.failoverforwarding.routing;

import java.io.Serializable;
import java.util.List;
import org.failoverforwarding.account.AccountId;
import org.failoverforwarding.account.DeviceProfile;
import org.failoverforwarding.account.DigestAlgorithm;
import org.failoverforwarding.account.TelephoneSystemId;
import org.failoverforwarding.registration.Aor;

/**
 * What routing and the registrar need to know of a telephone system, from memory; shared by all its numbers.
 *
 * @param name for people
 * @param aor under which it registers; its user is the digest user name too
 * @param secret its digest secrets
 * @param sites addresses of a static trunk in order; empty for a registering system
 * @param profile what its ambiguous responses mean
 * @param channelLimit calls at the same time, 0 for no limit
 */
public record SystemSnapshot(
        TelephoneSystemId id,
        AccountId account,
        String name,
        Aor aor,
        Secret secret,
        List<TrunkSite> sites,
        DeviceProfile profile,
        int channelLimit)
        implements Serializable {

    public SystemSnapshot {
        sites = List.copyOf(sites);
    }

    /** A system that does not register but is reached at fixed addresses. */
    public boolean isStaticTrunk() {
        return !sites.isEmpty();
    }

    /** The sites which are configured by address. */
    List<TrunkHop> fixedHops() {
        return sites.stream()
                .flatMap(site -> site.server().address().map(hop -> new TrunkHop(site, hop)).stream())
                .toList();
    }

    /**
     * HA1 values (RFC 7616 §3.4.2) as lower-case hex; an algorithm that is switched off has an empty one.
     *
     * @param algorithm which of them may be used
     */
    public record Secret(DigestAlgorithm algorithm, String ha1Md5, String ha1Sha256) implements Serializable {
        @Override
        public String toString() {
            return "Secret[" + algorithm + "]";
        }
    }
}
