package org.failoverforwarding.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/customer/number.xhtml?n=41446681800", "/admin/users.xhtml", "/index.xhtml"})
    void keepsPathsOfThePortal(String path) {
        assertEquals(path, LocalPath.safe(path));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "javascript:alert(1)",
                "/customer/x\r\nSet-Cookie: a=b",
                "/login.xhtml",
                "/error/failure.xhtml"
            })
    void leadsNowhereElse(String path) {
        assertEquals("/index.xhtml", LocalPath.safe(path));
    }
}
