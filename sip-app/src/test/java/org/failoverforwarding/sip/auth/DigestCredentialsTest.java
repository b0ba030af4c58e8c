package org.failoverforwarding.sip.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The worked examples of the RFCs. */
class DigestCredentialsTest {

    private static DigestCredentials rfc7616(String algorithm) {
        return new DigestCredentials(
                "Mufasa",
                "http-auth@example.org",
                "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v",
                "/dir/index.html",
                "",
                algorithm,
                "auth",
                "00000001",
                "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ");
    }

    @Test
    void computesTheMd5ExampleOfRfc7616() {
        String ha1 = DigestHash.MD5.hex("Mufasa:http-auth@example.org:Circle of Life");
        assertEquals("8ca523f5e9506fed4657c9700eebdbec", rfc7616("MD5").expectedResponse(DigestHash.MD5, ha1, "GET"));
    }

    @Test
    void computesTheSha256ExampleOfRfc7616() {
        String ha1 = DigestHash.SHA_256.hex("Mufasa:http-auth@example.org:Circle of Life");
        assertEquals(
                "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1",
                rfc7616("SHA-256").expectedResponse(DigestHash.SHA_256, ha1, "GET"));
    }

    @Test
    void computesTheExampleOfRfc2617() {
        String ha1 = DigestHash.MD5.hex("Mufasa:testrealm@host.com:Circle Of Life");
        DigestCredentials credentials = new DigestCredentials(
                "Mufasa",
                "testrealm@host.com",
                "dcd98b7102dd2f0e8b11d0f600bfb0c093",
                "/dir/index.html",
                "",
                "",
                "auth",
                "00000001",
                "0a4f113b");
        assertEquals("6629fae49393a05397450978507c4ef1", credentials.expectedResponse(DigestHash.MD5, ha1, "GET"));
    }

    @Test
    void computesTheCorrectedExampleOfRfc2069() {
        String ha1 = DigestHash.MD5.hex("Mufasa:testrealm@host.com:CircleOfLife");
        DigestCredentials credentials = new DigestCredentials(
                "Mufasa",
                "testrealm@host.com",
                "dcd98b7102dd2f0e8b11d0f600bfb0c093",
                "/dir/index.html",
                "",
                "",
                "",
                "",
                "");
        assertEquals("1949323746fe6a43ef61f9606e7febea", credentials.expectedResponse(DigestHash.MD5, ha1, "GET"));
    }
}
