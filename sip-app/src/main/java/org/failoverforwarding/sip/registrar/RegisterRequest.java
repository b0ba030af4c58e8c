package org.failoverforwarding.sip.registrar;

import java.util.List;

/**
 * A REGISTER as it came, header values as text.
 *
 * @param requestUri Request-URI
 * @param to URI of the To header: the address of record
 * @param cseq number of the CSeq header
 * @param contacts Contact header values
 * @param expires Expires header value, or empty
 * @param path Path header values (RFC 3327)
 * @param supported option tags of Supported
 * @param required option tags of Require
 * @param authorization Authorization header values
 * @param sourceAddress IP address it came from
 * @param source the same as {@code transport:address:port}
 * @param hops number of Via header values: 1 when it came without a proxy
 * @param userAgent User-Agent header value, or empty
 */
public record RegisterRequest(
        String requestUri,
        String to,
        String callId,
        long cseq,
        List<String> contacts,
        String expires,
        List<String> path,
        List<String> supported,
        List<String> required,
        List<String> authorization,
        String sourceAddress,
        String source,
        int hops,
        String userAgent) {

    public RegisterRequest {
        contacts = List.copyOf(contacts);
        path = List.copyOf(path);
        supported = List.copyOf(supported);
        required = List.copyOf(required);
        authorization = List.copyOf(authorization);
    }
}
