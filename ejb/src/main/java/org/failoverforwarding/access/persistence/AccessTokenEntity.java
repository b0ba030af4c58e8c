package org.failoverforwarding.access.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.failoverforwarding.access.AccessToken;

/** Row of a bearer token. */
@Entity(name = "AccessToken")
@Table(name = "access_token")
@SequenceGenerator(name = "access_token_seq", sequenceName = "access_token_seq", allocationSize = 50)
class AccessTokenEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access_token_seq")
    Long id;

    @Column(name = "token_hash")
    String hash;

    String owner;

    String label;

    String scopes;

    long created;

    long expires;

    @Column(name = "last_used")
    long lastUsed;

    void take(AccessToken token, String newHash) {
        hash = newHash;
        owner = token.owner();
        label = token.label();
        scopes = token.scopes().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        created = token.created().toEpochMilli();
        expires = token.expires().toEpochMilli();
        lastUsed = token.lastUsed().toEpochMilli();
    }

    AccessToken toToken() {
        Set<AccessToken.Scope> all =
                Stream.of(scopes.split(",")).map(AccessToken.Scope::valueOf).collect(Collectors.toSet());
        return new AccessToken(
                id,
                owner,
                label,
                all,
                Instant.ofEpochMilli(created),
                Instant.ofEpochMilli(expires),
                Instant.ofEpochMilli(lastUsed));
    }
}
