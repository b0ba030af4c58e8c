package org.failoverforwarding.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.failoverforwarding.it.ServerUnderTest;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @Test
    void aFormSentToTheAddressOfAnotherAccountsNumberChangesTheOwnOne() {
        try (PortalBrowser victim = PortalBrowser.open().signIn("customer");
                PortalBrowser thief = PortalBrowser.open().signIn("home")) {
            String before = victim.rules("41442005000");
            thief.go("/customer/number.xhtml");
            thief.forge("/customer/number.xhtml?n=41442005000", action("26"));
            assertEquals(before, victim.rules("41442005000"));
            assertTrue(thief.rules("41446681800").contains("26 s"));
            thief.forge("/customer/number.xhtml", action("25"));
        }
    }

    private static Map<String, String> action(String seconds) {
        return Map.of(
                "actionDialog", "actionDialog",
                "actionDialog:action", "RING_THEN_FORWARD",
                "actionDialog:ringTime", seconds,
                "actionDialog:save", "");
    }

    @Test
    void theAccountOfSomebodyElseCannotBeChosen() {
        try (PortalBrowser thief = PortalBrowser.open().signIn("home")) {
            thief.go("/customer/overview.xhtml");
            thief.forge(
                    "/customer/overview.xhtml",
                    Map.of(
                            "bar", "bar",
                            "accountSwitch_input", "Muster AG",
                            "accountSwitch_hinput", "Muster AG",
                            "jakarta.faces.partial.ajax", "true",
                            "jakarta.faces.source", "accountSwitch",
                            "jakarta.faces.partial.execute", "accountSwitch",
                            "jakarta.faces.behavior.event", "itemSelect",
                            "accountSwitch_itemSelect", "Muster AG"));
            thief.go("/customer/overview.xhtml");
            assertFalse(thief.page().content().contains("Muster"));
        }
    }

    @ParameterizedTest
    @CsvSource({"accounts, list:table:0:delete", "users, list:table:1:password", "systems, list:table:0:delete"})
    void aFormOfAnAdministratorIsRefused(String page, String button) {
        try (PortalBrowser thief = PortalBrowser.open().signIn("home")) {
            thief.go("/customer/overview.xhtml");
            assertEquals(403, thief.forge("/admin/" + page + ".xhtml", Map.of("list", "list", button, button)));
        }
    }

    @Test
    void anotherAccountsNumberIsNoInternalTarget() {
        try (PortalBrowser thief = PortalBrowser.open().signIn("home")) {
            Page page = thief.page();
            thief.go("/customer/number.xhtml");
            page.click("[id='forwarding:add']");
            page.fill("[id='redirectDialog:designation']", "Theft");
            page.locator("[id='redirectDialog:targets:0:internalTarget_input']").fill("044 200 50 01");
            page.keyboard().press("Tab");
            page.click("[id='redirectDialog:save']");
            assertThat(page.locator("[id='redirectDialog:targetFields'] .ui-message-error"))
                    .containsText("does not belong to this account");
        }
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
