package org.failoverforwarding.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.failoverforwarding.it.ServerUnderTest;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Customers never see each other, nor the pages of administrators. */
@ExtendWith(ArquillianExtension.class)
class TenantsIT {

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
    @ValueSource(
            strings = {
                "/customer/number.xhtml?n=41442005000",
                "/customer/versions.xhtml?n=41442005000",
                "/customer/call.xhtml?id=%d",
                "/customer/number.xhtml?n=41449999999",
                "/customer/call.xhtml?id=999999999"
            })
    void whatBelongsToOthersIsMissingLikeWhatIsNotThere(String path) throws IOException, InterruptedException {
        try (PortalBrowser browser = PortalBrowser.open().signIn("home")) {
            assertEquals(404, browser.go(path.formatted(CallOfMuster.id())));
            assertFalse(browser.page().content().contains("Muster"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "overview.xhtml",
                "numbers.xhtml?q=Muster",
                "calls.xhtml?n=41442005000",
                "calls.xhtml?n=",
                "calls.csv",
                "outages.xhtml",
                "alerts.xhtml",
                "blocking.xhtml",
                "settings.xhtml"
            })
    void noPageTellsOfAnotherAccount(String page) throws IOException, InterruptedException {
        CallOfMuster.id();
        try (PortalBrowser browser = PortalBrowser.open().signIn("home")) {
            String answer = browser.page()
                    .request()
                    .get(ServerUnderTest.shared().http("/customer/" + page).toString())
                    .text();
            for (String secret : List.of("Muster PBX", "muster-", "200 50 0", "Reception")) {
                assertFalse(answer.contains(secret), page + " tells " + secret);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void aForgedFormReachesNothingOfAnotherAccount(Forgery forgery) {
        try (PortalBrowser victim = PortalBrowser.open().signIn("customer");
                PortalBrowser thief = PortalBrowser.open().signIn("home")) {
            String before = victim.rules("41442005000") + victim.rules("41442005001");
            thief.go(forgery.page());
            thief.forge(forgery.action(), forgery.fields());
            assertEquals(before, victim.rules("41442005000") + victim.rules("41442005001"));
            thief.go("/customer/number.xhtml");
            assertFalse(thief.page()
                    .locator("[id='forwarding:redirects']")
                    .innerText()
                    .contains("200 50 0"));
        }
    }

    /** A form of an own page, sent with fields that name what belongs to another account. */
    record Forgery(String page, String action, Map<String, String> fields) {
        @Override
        public String toString() {
            return action + " " + fields.keySet();
        }
    }

    static Stream<Forgery> forgeries() {
        String own = "/customer/number.xhtml";
        return Stream.of(
                new Forgery(
                        own,
                        "/customer/number.xhtml?n=41442005000",
                        Map.of(
                                "actionDialog",
                                "actionDialog",
                                "actionDialog:action",
                                "REJECT",
                                "actionDialog:ringTime",
                                "20",
                                "actionDialog:save",
                                "")),
                new Forgery(
                        own,
                        "/customer/number.xhtml?n=41442005000",
                        Map.of("forwarding", "forwarding", "forwarding:rows:0:delete", "forwarding:rows:0:delete")),
                new Forgery(
                        own,
                        own,
                        Map.of(
                                "redirectDialog",
                                "redirectDialog",
                                "redirectDialog:designation",
                                "Theft",
                                "redirectDialog:targets:0:forwardTo",
                                "INTERNAL",
                                "redirectDialog:targets:0:internalTarget_input",
                                "0442005001",
                                "redirectDialog:ringTime",
                                "15",
                                "redirectDialog:save",
                                "")),
                new Forgery(
                        own,
                        "/admin/accounts.xhtml",
                        Map.of("list", "list", "list:table:0:delete", "list:table:0:delete")),
                new Forgery(
                        own,
                        "/admin/users.xhtml",
                        Map.of("list", "list", "list:table:1:password", "list:table:1:password")),
                new Forgery(
                        "/customer/overview.xhtml",
                        "/customer/overview.xhtml",
                        Map.of("bar", "bar", "accountSwitch_input", "Muster AG", "accountSwitch_hinput", "Muster AG")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accounts",
                "systems",
                "numbers",
                "schedules",
                "users",
                "audit",
                "import",
                "carriers",
                "guard",
                "server"
            })
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
