package org.failoverforwarding.api.v1;

import java.io.Serializable;

/**
 * A subscription together with its secret, which can be read only now.
 *
 * @param secret key of the signature, its UTF-8 bytes
 */
public record IssuedWebhook(Webhook webhook, String secret) implements Serializable {

    @Override
    public String toString() {
        return "IssuedWebhook[" + webhook + "]";
    }
}
