package org.failoverforwarding.alert.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.failoverforwarding.api.ValidationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedHostsTest {

    private static final AllowedHosts NONE = new AllowedHosts(Set.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "198.18.0.1",
                "192.0.2.1",
                "203.0.113.9",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::1",
                "2001:0:7f00:1::1"
            })
    void sendsNothingToThisAddress(String address) throws UnknownHostException {
        assertFalse(NONE.allows("name.example", InetAddress.getByName(address)));
        assertTrue(new AllowedHosts(Set.of("name.example")).allows("Name.Example", InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700:4700::1111"})
    void sendsToThisAddress(String address) throws UnknownHostException {
        assertTrue(NONE.allows("name.example", InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.com/, https",
        "ftp://example.com/, format",
        "example.com, format",
        "https:///path, format",
        "https://user@example.com/, parts",
        "https://example.com/#x, parts",
        "https://exa mple.com/, format"
    })
    void refusesThisUrlAndSaysWhy(String url, String reason) {
        ValidationException refused = assertThrows(ValidationException.class, () -> WebhookAddress.require(url, NONE));
        assertEquals(reason, refused.reason());
        assertEquals("url", refused.field());
    }

    @Test
    void takesHttpForListedHosts() {
        AllowedHosts hosts = AllowedHosts.of(" intern.example, 127.0.0.1 ");
        assertEquals(
                "/x",
                WebhookAddress.require("http://INTERN.example:8080/x", hosts).getPath());
        assertEquals("/", WebhookAddress.require("https://example.com/", hosts).getPath());
    }
}
