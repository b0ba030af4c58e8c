package org.failoverforwarding.registration;

import java.io.Serializable;

/**
 * Address of record under which a telephone system registers. The realm of the installation is its host.
 *
 * @param user user part, compared case-sensitively (RFC 3261 §19.1.4)
 */
public record Aor(String user) implements Serializable {}
