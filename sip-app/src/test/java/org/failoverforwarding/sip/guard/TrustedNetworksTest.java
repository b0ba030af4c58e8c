package org.failoverforwarding.sip.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedNetworksTest {

    private final TrustedNetworks networks = TrustedNetworks.parse("192.0.2.0/25, 198.51.100.7;2001:db8::/33");

    @ParameterizedTest
    @CsvSource({
        "192.0.2.127, true",
        "192.0.2.128, false",
        "198.51.100.7, true",
        "198.51.100.8, false",
        "2001:db8:7fff::1, true",
        "[2001:db8::1], true",
        "2001:db8:8000::1, false",
        "192.0.2.1.example, false",
        "'', false"
    })
    void contains(String address, boolean expected) {
        assertEquals(expected, networks.contains(address));
    }

    @Test
    void trustsNobodyByDefault() {
        assertFalse(TrustedNetworks.parse(" ").contains("127.0.0.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "192.0.2.0/33", "192.0.2.0/-1", "192.0.2.0/", "300.0.0.1", "2001:db8::/129"})
    void refusesWhatIsNoNetwork(String entry) {
        assertThrows(IllegalArgumentException.class, () -> TrustedNetworks.parse(entry));
    }
}
