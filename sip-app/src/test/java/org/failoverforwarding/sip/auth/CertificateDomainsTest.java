package org.failoverforwarding.sip.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CertificateDomainsTest {

    static Stream<Arguments> certificates() {
        return Stream.of(
                Arguments.of(
                        Set.of("pbx.example"), List.of(name(6, "sip:PBX.example"), name(2, "other.example")), "CN=x"),
                Arguments.of(Set.of(), List.of(name(6, "sip:boss@pbx.example")), "CN=x"),
                Arguments.of(
                        Set.of("a.example", "b.example"), List.of(name(2, "a.example"), name(2, "B.example")), "CN=x"),
                Arguments.of(Set.of("a.example"), List.of(name(6, "https://x.example"), name(2, "a.example")), "CN=x"),
                Arguments.of(Set.of(), List.of(name(7, "192.0.2.1")), "CN=pbx.example"),
                Arguments.of(Set.of("pbx.example"), List.of(), "CN=pbx.example,O=Muster AG,C=CH"),
                Arguments.of(Set.of("pbx.example"), List.of(), "C=CH,CN=PBX.example"),
                Arguments.of(Set.of(), List.of(), "O=Muster AG"));
    }

    private static List<?> name(int type, String value) {
        return List.of(type, value);
    }

    @ParameterizedTest(name = "{1} {2}: {0}")
    @MethodSource("certificates")
    void speaksForTheseDomains(Set<String> domains, List<List<?>> alternativeNames, String subject) {
        assertEquals(domains, CertificateDomains.of(alternativeNames, subject));
    }
}
