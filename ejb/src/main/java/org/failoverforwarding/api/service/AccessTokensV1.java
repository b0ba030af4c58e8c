package org.failoverforwarding.api.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.failoverforwarding.access.service.AccessTokenService;
import org.failoverforwarding.api.v1.AccessToken;
import org.failoverforwarding.api.v1.AccessTokens;
import org.failoverforwarding.api.v1.IssuedToken;
import org.failoverforwarding.api.v1.TokenScope;
import org.failoverforwarding.directory.Roles;

/** Bearer tokens for other systems. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.RESELLER, Roles.ACCOUNT_ADMIN, Roles.ACCOUNT_USER})
public class AccessTokensV1 implements AccessTokens {

    @Inject
    private AccessTokenService tokens;

    @Override
    public List<AccessToken> list() {
        return tokens.tokens().stream().map(AccessTokensV1::toApi).toList();
    }

    @Override
    public IssuedToken create(String label, Set<TokenScope> scopes, int validDays) {
        var issued = tokens.create(
                Given.value("label", label),
                Same.in(org.failoverforwarding.access.AccessToken.Scope.class, Given.value("scopes", scopes)),
                validDays);
        return new IssuedToken(toApi(issued.token()), issued.secret());
    }

    @Override
    public void revoke(long id) {
        tokens.revoke(id);
    }

    private static AccessToken toApi(org.failoverforwarding.access.AccessToken token) {
        return new AccessToken(
                token.id(),
                token.owner(),
                token.label(),
                Same.in(TokenScope.class, token.scopes()),
                token.created(),
                token.expires(),
                token.lastUsed());
    }
}
