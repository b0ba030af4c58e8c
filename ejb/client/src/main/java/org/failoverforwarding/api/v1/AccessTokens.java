package org.failoverforwarding.api.v1;

import jakarta.ejb.Remote;
import java.util.List;
import java.util.Set;

/** Bearer tokens with which programs use the REST interface in the name of the caller. */
@Remote
public interface AccessTokens {

    /** Tokens that one portal user may have at most. */
    int MAX_TOKENS = 50;

    /** The caller's tokens, newest first; expired ones included. */
    List<AccessToken> list();

    /**
     * Makes a token that acts with the caller's rights, limited to its scopes.
     *
     * @param label 1 to 100 characters, what it is for
     * @param validDays 1 to 366
     * @throws org.failoverforwarding.api.ValidationException field "label", "scopes" when empty, "validDays", or
     *     "tokens" when there are too many
     */
    IssuedToken create(String label, Set<TokenScope> scopes, int validDays);

    /** Ends a token of the caller at once; administrators may end anybody's. */
    void revoke(long id);
}
