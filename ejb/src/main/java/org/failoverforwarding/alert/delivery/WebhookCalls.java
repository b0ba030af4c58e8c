package org.failoverforwarding.alert.delivery;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import javax.net.ssl.SSLSocketFactory;
import org.failoverforwarding.alert.DeliveryOutcome;

/** Sends to webhooks with the settings of this installation. */
@ApplicationScoped
public class WebhookCalls {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final AllowedHosts hosts = AllowedHosts.ofInstallation();

    @Resource
    private ManagedScheduledExecutorService watch;

    public AllowedHosts hosts() {
        return hosts;
    }

    /** As {@link WebhookCall#send}. */
    public DeliveryOutcome send(String url, String secret, String key, String json) {
        SSLSocketFactory tls = (SSLSocketFactory) SSLSocketFactory.getDefault();
        return new WebhookCall(new HttpPost(hosts, tls, watch, LONGEST), InstantSource.system())
                .send(url, secret, key, json);
    }
}
