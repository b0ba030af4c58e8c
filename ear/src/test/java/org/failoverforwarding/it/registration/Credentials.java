package org.failoverforwarding.it.registration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A user name and a password, with their answers to challenges (RFC 7616, MD5). */
public record Credentials(String user, String password) {

    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");
    private static final Pattern REALM = Pattern.compile("realm=\"([^\"]+)\"");

    /** The Authorization line which answers a 401. */
    public String answer(String challenge, String uri) {
        return answer(first(REALM, challenge), first(NONCE, challenge), uri, 1);
    }

    String answer(String realm, String nonce, String uri, int count) {
        String nc = "%08x".formatted(count);
        String ha1 = md5(user + ':' + realm + ':' + password);
        String response = md5(ha1 + ':' + nonce + ':' + nc + ":c:auth:" + md5("REGISTER:" + uri));
        return ("Authorization: Digest username=\"%s\", realm=\"%s\", nonce=\"%s\", uri=\"%s\", response=\"%s\","
                        + " algorithm=MD5, qop=auth, nc=%s, cnonce=\"c\"\r\n")
                .formatted(user, realm, nonce, uri, response, nc);
    }

    static String nonce(String challenge) {
        return first(NONCE, challenge);
    }

    private static String first(Pattern pattern, String challenge) {
        Matcher matcher = pattern.matcher(challenge);
        if (!matcher.find()) {
            throw new AssertionError("No " + pattern + " in:\n" + challenge);
        }
        return matcher.group(1);
    }

    private static String md5(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
