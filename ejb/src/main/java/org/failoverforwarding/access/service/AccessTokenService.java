package org.failoverforwarding.access.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.failoverforwarding.access.AccessToken;
import org.failoverforwarding.access.Bearer;
import org.failoverforwarding.access.TokenText;
import org.failoverforwarding.access.persistence.AccessTokenRepository;
import org.failoverforwarding.account.persistence.PortalUserRepository;
import org.failoverforwarding.api.NotFoundException;
import org.failoverforwarding.api.ValidationException;
import org.failoverforwarding.directory.Roles;

/** Bearer tokens of the caller: made, listed, ended, and looked up at each request of a program. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN, Roles.ACCOUNT_USER})
public class AccessTokenService {

    /** Tokens that one person may have. */
    public static final int MAX_TOKENS = 50;

    private static final int MAX_LABEL = 100;
    private static final int MAX_DAYS = 366;

    private final Clock clock = Clock.systemUTC();

    @Inject
    private AccessTokenRepository tokens;

    @Inject
    private PortalUserRepository users;

    @Resource
    private SessionContext session;

    /** The caller's, newest first; those that ran out included. */
    public List<AccessToken> tokens() {
        return tokens.of(caller());
    }

    /**
     * Makes a token which acts with the caller's rights within the scopes.
     *
     * @throws ValidationException field "label", "scopes", "validDays" or, when there are too many, "tokens"
     */
    public AccessToken.Issued create(String label, Set<AccessToken.Scope> scopes, int validDays) {
        require(!label.isBlank() && label.length() <= MAX_LABEL, "label", "length", "1 to 100 characters");
        require(!scopes.isEmpty(), "scopes", "empty", "at least one scope");
        require(validDays >= 1 && validDays <= MAX_DAYS, "validDays", "range", "1 to 366 days");
        require(tokens.of(caller()).size() < MAX_TOKENS, "tokens", "too-many", "at most 50 tokens; end another first");
        Instant now = clock.instant();
        String text = TokenText.generate();
        AccessToken draft =
                new AccessToken(0, caller(), label, scopes, now, now.plus(Duration.ofDays(validDays)), Instant.EPOCH);
        return new AccessToken.Issued(tokens.insert(draft, TokenText.hash(text)), text);
    }

    /**
     * Ends a token at once; administrators may end anybody's.
     *
     * @throws NotFoundException when the caller has no such token
     */
    public void revoke(long id) {
        tokens.find(id)
                .filter(token -> token.owner().equals(caller()) || session.isCallerInRole(Roles.ADMIN))
                .orElseThrow(() -> new NotFoundException("There is no token " + id));
        tokens.delete(id);
    }

    /**
     * The token with that text and its owner, if both are good now; notes the use. A person who may not log in, or who
     * got a new password and has not changed it yet, has no good tokens.
     */
    @PermitAll
    public Optional<Bearer> authenticate(String text) {
        Instant now = clock.instant();
        Optional<Bearer> bearer = tokens.findByHash(TokenText.hash(text)).flatMap(token -> good(token, now));
        bearer.ifPresent(used -> tokens.used(used.token(), now));
        return bearer;
    }

    /** The same with the roles of now, if token and owner are still good. */
    @PermitAll
    public Optional<Bearer> renewed(Bearer earlier) {
        return tokens.find(earlier.token().id()).flatMap(token -> good(token, clock.instant()));
    }

    private Optional<Bearer> good(AccessToken token, Instant now) {
        return Optional.of(token)
                .filter(found -> found.isValid(now))
                .flatMap(found -> users.find(found.owner()))
                .filter(owner -> owner.enabled() && !owner.mustChangePassword())
                .map(owner -> new Bearer(token, owner.roles()));
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    private static void require(boolean holds, String field, String reason, String rule) {
        if (!holds) {
            throw new ValidationException(field, reason, field + ": " + rule);
        }
    }
}
