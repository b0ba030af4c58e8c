package org.failoverforwarding.api.v1;

import java.io.Serializable;

/**
 * A webhook together with the secret of its signatures, which can be read only now.
 *
 * @param secret key of the HMAC-SHA-256 in the header {@code Failover-Signature}
 */
public record IssuedWebhook(Webhook webhook, String secret) implements Serializable {

    @Override
    public String toString() {
        return "IssuedWebhook[" + webhook + "]";
    }
}
