package org.failoverforwarding.sip.auth;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.failoverforwarding.account.DigestAlgorithm;
import org.failoverforwarding.routing.SystemSnapshot;
import org.failoverforwarding.sip.auth.DigestVerdict.Authenticated;
import org.failoverforwarding.sip.auth.DigestVerdict.Cause;
import org.failoverforwarding.sip.auth.DigestVerdict.Challenged;

/**
 * Decides whether a request has proved its sender (RFC 3261 §22, RFC 7616, RFC 8760): from memory, with the same work
 * and the same answer for unknown users as for wrong secrets.
 */
public final class DigestVerifier {

    private static final int MAX_CREDENTIALS = 4;
    private static final String NOBODY = "no system has this secret";

    private final DigestSettings settings;
    private final Nonces nonces;
    private final NonceCounts counts;
    private final Function<String, Optional<SystemSnapshot>> systemByUser;

    /** @param systemByUser telephone systems by digest user name, answered from memory */
    public DigestVerifier(
            DigestSettings settings,
            Nonces nonces,
            NonceCounts counts,
            Function<String, Optional<SystemSnapshot>> systemByUser) {
        this.settings = settings;
        this.nonces = nonces;
        this.counts = counts;
        this.systemByUser = systemByUser;
    }

    /** Judges the first of the request's credentials that is for our realm (RFC 3261 §22.3). */
    public DigestVerdict verify(DigestRequest request) {
        if (request.authorization().isEmpty()) {
            return challenge(request, request.claimedUser(), Cause.FIRST);
        }
        List<DigestCredentials> readable = request.authorization().stream()
                .limit(MAX_CREDENTIALS)
                .map(DigestCredentialsParser::parse)
                .flatMap(Optional::stream)
                .toList();
        if (readable.isEmpty()) {
            return challenge(request, request.claimedUser(), Cause.MALFORMED);
        }
        return readable.stream()
                .filter(credentials ->
                        credentials.realm().equals(settings.realm().name()))
                .findFirst()
                .map(credentials -> judge(request, credentials))
                .orElseGet(() -> challenge(request, request.claimedUser(), Cause.FIRST));
    }

    private DigestVerdict judge(DigestRequest request, DigestCredentials credentials) {
        Optional<SystemSnapshot> system = systemByUser.apply(credentials.username());
        Optional<DigestHash> hash = DigestHash.byToken(credentials.algorithm());
        if (hash.isEmpty() || !hasAcceptableForm(request, credentials)) {
            return challenge(request, credentials.username(), Cause.MALFORMED);
        }
        NonceState nonce = nonces.check(credentials.nonce(), request.sourceAddress());
        if (nonce != NonceState.VALID) {
            Cause cause = nonce == NonceState.EXPIRED ? Cause.EXPIRED_NONCE : Cause.FORGED_NONCE;
            return challenge(request, credentials.username(), cause);
        }
        if (!proves(request, credentials, hash.get(), system)) {
            return challenge(request, credentials.username(), Cause.WRONG);
        }
        boolean first = counts.use(
                nonces.issuedAt(credentials.nonce()), nonces.serialOf(credentials.nonce()), credentials.count());
        return first
                ? new Authenticated(system.orElseThrow())
                : challenge(request, credentials.username(), Cause.REPLAYED);
    }

    private boolean hasAcceptableForm(DigestRequest request, DigestCredentials credentials) {
        boolean protection = credentials.isLegacy()
                ? settings.legacyAllowed()
                : credentials.qop().equals("auth");
        return protection && DigestUris.match(credentials.uri(), request.requestUri());
    }

    private boolean proves(
            DigestRequest request, DigestCredentials credentials, DigestHash hash, Optional<SystemSnapshot> system) {
        Optional<String> stored = system.map(SystemSnapshot::secret).flatMap(hash::secretOf);
        String ha1 = stored.orElse(NOBODY);
        byte[] expected =
                credentials.expectedResponse(hash, ha1, request.method()).getBytes(US_ASCII);
        boolean equal = MessageDigest.isEqual(expected, credentials.response().getBytes(US_ASCII));
        return equal & stored.isPresent();
    }

    private Challenged challenge(DigestRequest request, String user, Cause cause) {
        boolean stale = cause == Cause.EXPIRED_NONCE || cause == Cause.REPLAYED;
        DigestAlgorithm algorithm = systemByUser
                .apply(user)
                .map(system -> system.secret().algorithm())
                .orElse(DigestAlgorithm.MD5);
        String nonce = nonces.issue(request.sourceAddress());
        List<String> challenges = DigestHash.of(algorithm).stream()
                .map(hash -> challenge(hash, nonce, stale))
                .toList();
        return new Challenged(challenges, cause);
    }

    private String challenge(DigestHash hash, String nonce, boolean stale) {
        return "Digest realm=\"" + settings.realm().name() + "\", nonce=\"" + nonce + "\", algorithm=" + hash.token()
                + ", qop=\"auth\"" + (stale ? ", stale=true" : "");
    }
}
