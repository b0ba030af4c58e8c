package org.failoverforwarding.alert.delivery;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.failoverforwarding.alert.DeliveryOutcome;

/** Sends a signed body to a webhook. */
public final class WebhookCall {

    private final HttpPost post;
    private final InstantSource clock;

    public WebhookCall(HttpPost post, InstantSource clock) {
        this.post = post;
        this.clock = clock;
    }

    /**
     * Sends it once.
     *
     * @param key the same for every attempt of the same thing, so that the receiver can tell repetitions
     */
    public DeliveryOutcome send(String url, String secret, String key, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("User-Agent", "Failover-Forwarding");
        headers.put("Idempotency-Key", key);
        headers.put(Signature.HEADER, Signature.of(secret, clock.instant(), body));
        return post.send(URI.create(url), headers, body);
    }
}
