package org.failoverforwarding.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.failoverforwarding.access.Bearer;
import org.failoverforwarding.access.service.AccessTokenService;
import org.failoverforwarding.api.v1.TokenScope;
import org.failoverforwarding.operation.Setting;
import org.jboss.logging.Logger;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/** Turns the Authorization header into an identity of the server's security domain. */
@ApplicationScoped
public class Credentials {

    /** System property that lets Basic in besides bearer tokens, off by default. */
    static final String BASIC_PROPERTY = "failover.rest.basic";

    private static final Logger LOG = Logger.getLogger(Credentials.class);
    private static final String BEARER = "bearer ";
    private static final String BASIC = "basic ";

    @Inject
    private AccessTokenService tokens;

    /** What an answer 401 asks for. */
    String challenge() {
        String bearer = "Bearer realm=\"Failover Forwarding\"";
        return basicAllowed() ? bearer + ", Basic realm=\"Failover Forwarding\", charset=\"UTF-8\"" : bearer;
    }

    /** @param header value of Authorization, null where there is none */
    Optional<Entry> check(String header) {
        if (header == null) {
            return Optional.empty();
        }
        String scheme = header.toLowerCase(Locale.ROOT);
        if (scheme.startsWith(BEARER)) {
            return token(header.substring(BEARER.length()).strip());
        }
        if (scheme.startsWith(BASIC) && basicAllowed()) {
            return password(header.substring(BASIC.length()).strip());
        }
        return Optional.empty();
    }

    /** The same caller with the rights of now; empty when its token is not good any more. */
    Optional<Entry> renewed(Entry earlier) {
        return earlier.bearer().isEmpty()
                ? Optional.of(earlier)
                : earlier.bearer().flatMap(tokens::renewed).map(Credentials::entry);
    }

    private static boolean basicAllowed() {
        return Setting.flag(BASIC_PROPERTY);
    }

    private Optional<Entry> token(String text) {
        return tokens.authenticate(text).map(Credentials::entry);
    }

    /** An identity made here, because a run-as identity of the realm would count as a failed login of its owner. */
    private static Entry entry(Bearer bearer) {
        String owner = bearer.token().owner();
        Set<TokenScope> scopes = bearer.token().scopes().stream()
                .map(scope -> TokenScope.valueOf(scope.name()))
                .collect(Collectors.toSet());
        SecurityIdentity identity = SecurityDomain.getCurrent()
                .createAdHocIdentity(new NamePrincipal(owner))
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(bearer.roles())));
        return new Entry(new Caller(owner, scopes), identity, Optional.of(bearer));
    }

    private static Optional<Entry> password(String text) {
        try {
            String pair = new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            if (colon < 1) {
                return Optional.empty();
            }
            String name = pair.substring(0, colon);
            char[] password = pair.substring(colon + 1).toCharArray();
            SecurityIdentity identity =
                    SecurityDomain.getCurrent().authenticate(name, new PasswordGuessEvidence(password));
            return Optional.of(
                    new Entry(new Caller(name, EnumSet.allOf(TokenScope.class)), identity, Optional.empty()));
        } catch (RealmUnavailableException | SecurityException | IllegalArgumentException refused) {
            LOG.debugf(refused, "Basic refused");
            return Optional.empty();
        }
    }
}
