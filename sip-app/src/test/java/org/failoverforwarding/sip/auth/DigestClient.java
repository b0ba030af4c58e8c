package org.failoverforwarding.sip.auth;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A telephone system's side of the digest, for tests. */
public final class DigestClient {

    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    private final String user;
    private final String password;

    public DigestClient(String user, String password) {
        this.user = user;
        this.password = password;
    }

    public static String nonceOf(String challenge) {
        Matcher nonce = NONCE.matcher(challenge);
        if (!nonce.find()) {
            throw new AssertionError("No nonce in " + challenge);
        }
        return nonce.group(1);
    }

    /** Answers a challenge for the first time. */
    public String answer(String challenge, String method, String uri) {
        return answer(challenge, method, uri, 1);
    }

    public String answer(String challenge, String method, String uri, int count) {
        DigestHash hash = challenge.contains("SHA-256") ? DigestHash.SHA_256 : DigestHash.MD5;
        return credentials(hash, "sip.example.net", nonceOf(challenge), method, uri, "auth", count);
    }

    public String credentials(
            DigestHash hash, String realm, String nonce, String method, String uri, String qop, int count) {
        String nc = qop.isEmpty() ? "" : "%08x".formatted(count);
        String cnonce = qop.isEmpty() ? "" : "0a4f113b";
        DigestCredentials unsigned = new DigestCredentials(user, realm, nonce, uri, "", hash.token(), qop, nc, cnonce);
        String response = unsigned.expectedResponse(hash, hash.hex(user + ':' + realm + ':' + password), method);
        String uses = qop.isEmpty() ? "" : ", qop=" + qop + ", nc=" + nc + ", cnonce=\"" + cnonce + "\"";
        return "Digest username=\"%s\", realm=\"%s\", nonce=\"%s\", uri=\"%s\", response=\"%s\", algorithm=%s%s"
                .formatted(user, realm, nonce, uri, response, hash.token(), uses);
    }
}
