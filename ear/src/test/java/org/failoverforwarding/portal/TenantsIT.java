package org.failoverforwarding.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Customers never see each other, nor the pages of administrators. */
@ExtendWith(ArquillianExtension.class)
class TenantsIT {

    @Test
    void anotherAccountsNumberDoesNotExist() {
        try (PortalBrowser browser = PortalBrowser.open().signIn("home")) {
            assertEquals(404, browser.go("/customer/number.xhtml?n=41442005000"));
            assertFalse(browser.page().content().contains("Muster"));
        }
    }

    @Test
    void theSearchFindsOwnNumbersOnly() {
        try (PortalBrowser browser = PortalBrowser.open().signIn("home")) {
            browser.go("/customer/numbers.xhtml?q=044");
            String content = browser.page().content();
            assertTrue(content.contains("044 668 18 00"));
            assertFalse(content.contains("044 200 50 0"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"accounts", "systems", "users", "audit", "import", "carriers", "server", "schedules"})
    void thePagesOfAdministratorsAreClosed(String name) {
        try (PortalBrowser browser = PortalBrowser.open().signIn("customer")) {
            assertEquals(403, browser.go("/admin/" + name + ".xhtml"));
        }
    }

    @Test
    void signingInLeadsBackToTheWantedPage() {
        try (PortalBrowser browser = PortalBrowser.open()) {
            browser.go("/customer/number.xhtml?n=41442005001");
            assertTrue(browser.page().url().contains("/login.xhtml"));
            browser.fillIn("customer", "customer-demo");
            assertTrue(browser.page().url().endsWith("/customer/number.xhtml?n=41442005001"));
        }
    }
}
