package org.failoverforwarding.sip.auth;

import java.util.List;

/**
 * What the verifier needs of a request.
 *
 * @param method "REGISTER", "INVITE", …
 * @param requestUri the Request-URI as received
 * @param sourceAddress IP address it came from, without port
 * @param claimedUser user part of From or To: decides which algorithms a first challenge offers
 * @param authorization all values of its Authorization and Proxy-Authorization headers
 */
public record DigestRequest(
        String method, String requestUri, String sourceAddress, String claimedUser, List<String> authorization) {

    public DigestRequest {
        authorization = List.copyOf(authorization);
    }
}
