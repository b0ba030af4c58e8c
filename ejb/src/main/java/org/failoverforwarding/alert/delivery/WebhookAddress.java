package org.failoverforwarding.alert.delivery;

import java.net.URI;
import java.net.URISyntaxException;
import org.failoverforwarding.api.ValidationException;

/** Reads the URL of a webhook, or says what is wrong with it. */
public final class WebhookAddress {

    private static final int LONGEST = 1000;
    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;

    private WebhookAddress() {}

    /** @throws ValidationException field "url" */
    public static URI require(String url, AllowedHosts hosts) {
        URI address = read(url);
        boolean https = "https".equalsIgnoreCase(address.getScheme());
        boolean http = "http".equalsIgnoreCase(address.getScheme());
        if (!https && !http || address.getHost() == null) {
            throw refused("format", "Please enter an address of the form https://host/path.");
        }
        if (address.getRawUserInfo() != null || address.getRawFragment() != null) {
            throw refused("parts", "User names and # are not possible in the address.");
        }
        if (http && !hosts.isListed(address.getHost())) {
            throw refused("https", "Please enter an address that begins with https://.");
        }
        return address;
    }

    private static URI read(String url) {
        if (url.length() > LONGEST) {
            throw refused("too-long", "At most " + LONGEST + " characters are possible.");
        }
        try {
            return new URI(url);
        } catch (URISyntaxException wrong) {
            throw refused("format", "Please enter an address of the form https://host/path.");
        }
    }

    static int port(URI address) {
        if (address.getPort() > 0) {
            return address.getPort();
        }
        return isSecure(address) ? HTTPS_PORT : HTTP_PORT;
    }

    static boolean isSecure(URI address) {
        return "https".equalsIgnoreCase(address.getScheme());
    }

    private static ValidationException refused(String reason, String message) {
        return new ValidationException("url", reason, message);
    }
}
