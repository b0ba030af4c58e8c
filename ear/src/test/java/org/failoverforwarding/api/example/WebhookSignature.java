package org.failoverforwarding.api.example;

// guide: begin
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Checks that what a webhook received comes from the server, and is not an old one sent once more by somebody else. */
public final class WebhookSignature {

    private static final Pattern FORM = Pattern.compile("t=([0-9]{1,12}),v1=([0-9a-f]{64})");
    private static final long SECONDS = 300;

    private WebhookSignature() {}

    /**
     * @param secret from the answer which created the webhook
     * @param header value of Failover-Signature
     * @param body as received, before anything reads it
     */
    public static boolean isGood(String secret, String header, byte[] body, Instant now)
            throws GeneralSecurityException {
        Matcher signature = FORM.matcher(header);
        if (!signature.matches()) {
            return false;
        }
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        mac.update((signature.group(1) + ".").getBytes(StandardCharsets.UTF_8));
        boolean fresh = Math.abs(now.getEpochSecond() - Long.parseLong(signature.group(1))) <= SECONDS;
        return fresh && MessageDigest.isEqual(mac.doFinal(body), HexFormat.of().parseHex(signature.group(2)));
    }
}
// guide: end
