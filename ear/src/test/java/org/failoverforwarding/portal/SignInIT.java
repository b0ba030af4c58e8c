package org.failoverforwarding.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who signs in, with what, and what ends it. */
@ExtendWith(ArquillianExtension.class)
class SignInIT {

    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    private static final String OWN = "four words in a row";

    @Test
    void aPasswordFromSomebodyElseMustBeReplacedFirst() {
        try (PortalBrowser admin = PortalBrowser.open().signIn("admin");
                PortalBrowser newcomer = PortalBrowser.open()) {
            String given = admin.createOperator("newcomer");
            newcomer.go("/customer/calls.xhtml");
            newcomer.fillIn("newcomer", given);
            Page page = newcomer.page();
            page.waitForURL("**/password.xhtml**");
            newcomer.go("/admin/accounts.xhtml");
            assertTrue(page.url().contains("/password.xhtml"), page.url());

            choose(page, "wrong", OWN, OWN);
            assertThat(page.locator("[id='change'] .ui-message-error")).containsText("not your present password", SOON);
            choose(page, given, "short", "short");
            assertThat(page.locator("[id='change'] .ui-message-error")).containsText("12 to 128", SOON);
            choose(page, given, OWN, OWN + "!");
            assertThat(page.locator("[id='change'] .ui-message-error")).containsText("differ", SOON);
            choose(page, given, OWN, OWN);
            page.waitForURL("**/admin/accounts.xhtml");
            newcomer.assertNoComplaint();
        }
    }

    private static void choose(Page page, String current, String password, String repeated) {
        page.fill("[id='change:current']", current);
        page.fill("[id='change:password']", password);
        page.fill("[id='change:repeated']", repeated);
        page.click("[id='change:save']");
    }

    @Test
    void aNewPasswordOrALockEndsTheSessionsThatAreOpen() {
        try (PortalBrowser admin = PortalBrowser.open().signIn("admin");
                PortalBrowser leaver = PortalBrowser.open()) {
            String given = admin.createOperator("leaver");
            leaver.go("/customer/calls.xhtml");
            leaver.fillIn("leaver", given);
            leaver.page().waitForURL("**/password.xhtml**");
            choose(leaver.page(), given, OWN, OWN);
            leaver.page().waitForURL("**/customer/calls.xhtml");

            String next = admin.newPassword("leaver");
            leaver.go("/customer/calls.xhtml");
            assertTrue(
                    leaver.page().url().contains("/login.xhtml"), leaver.page().url());
            leaver.fillIn("leaver", next);
            leaver.page().waitForURL("**/password.xhtml**");
            choose(leaver.page(), next, OWN, OWN);
            leaver.page().waitForURL("**/customer/calls.xhtml");

            admin.lock("leaver");
            leaver.go("/customer/overview.xhtml");
            assertTrue(
                    leaver.page().url().contains("/login.xhtml"), leaver.page().url());
        }
    }

    @Test
    void guessingHasToWaitAndSoDoesTheRightPassword() {
        try (PortalBrowser browser = PortalBrowser.open()) {
            browser.go("/login.xhtml");
            Page page = browser.page();
            for (int i = 0; i < 5; i++) {
                browser.fillIn("guessed", "wrong-" + i);
                assertThat(page.locator("[id='login:messages']")).containsText("is wrong", SOON);
                page.evaluate("document.getElementById('login:messages').textContent = ''");
            }
            browser.fillIn("guessed", "perhaps-right");
            assertThat(page.locator("[id='login:messages']")).containsText("Too many attempts", SOON);
        }
    }

    @Test
    void signingInGivesAnotherSession() {
        try (PortalBrowser browser = PortalBrowser.open()) {
            browser.go("/login.xhtml");
            String before = session(browser.page());
            browser.fillIn("customer", "customer-demo");
            assertNotEquals(before, session(browser.page()));
        }
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map((Cookie cookie) -> cookie.value)
                .findFirst()
                .orElseThrow();
    }
}
