package org.failoverforwarding.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Forms say beside the field what is wrong and keep what was typed. */
@ExtendWith(ArquillianExtension.class)
class FormsIT {

    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    @Test
    void aWrongTargetIsRefusedBesideTheFieldAndNothingIsLost() {
        try (PortalBrowser browser = PortalBrowser.open().signIn("customer")) {
            browser.go("/customer/number.xhtml?n=41442005002");
            Page page = browser.page();
            page.click("[id='forwarding:add']");
            page.fill("[id='redirectDialog:designation']", "Emergency");
            page.click("label:has-text('External phone number')");
            page.fill("[id='redirectDialog:targets:0:externalTarget']", "0906 123 456");
            page.click("[id='redirectDialog:save']");
            assertThat(page.locator("[id='redirectDialog:targetFields'] .ui-message-error"))
                    .containsText("Premium rate numbers are barred", SOON);
            assertThat(page.locator("[id='redirectDialog:targets:0:externalTarget']"))
                    .hasValue("0906 123 456");
            assertThat(page.locator("[id='redirectDialog:designation']")).hasValue("Emergency");
        }
    }

    @Test
    void whatWasTypedSurvivesTheEndOfTheSession() {
        try (PortalBrowser browser = PortalBrowser.open().signIn("customer")) {
            browser.go("/customer/number.xhtml?n=41442005002");
            Page page = browser.page();
            page.click("[id='forwarding:add']");
            page.fill("[id='redirectDialog:designation']", "Typed long");
            page.click("label:has-text('External phone number')");
            page.fill("[id='redirectDialog:targets:0:externalTarget']", "079 123 45 67");
            browser.loseSession();
            page.click("[id='redirectDialog:save']");
            page.waitForURL("**/login.xhtml**");
            browser.fillIn("customer", "customer-demo");

            assertThat(page.locator(".kept")).containsText("filled in again", SOON);
            assertThat(page.locator("[id='redirectDialog:designation']")).hasValue("Typed long");
            assertThat(page.locator("[id='redirectDialog:targets:0:externalTarget']"))
                    .hasValue("079 123 45 67");
            browser.assertNoComplaint();
        }
    }

    @Test
    void whatWasTypedIsNotShownToAnotherPerson() {
        try (PortalBrowser browser = PortalBrowser.open().signIn("customer")) {
            browser.go("/customer/number.xhtml?n=41442005002");
            Page page = browser.page();
            page.click("[id='forwarding:add']");
            page.fill("[id='redirectDialog:designation']", "Typed long");
            browser.loseSession();
            page.click("[id='redirectDialog:save']");
            page.waitForURL("**/login.xhtml**");
            browser.fillIn("admin", "admin-demo");
            page.waitForURL("**/customer/number.xhtml**");
            assertThat(page.locator("h1")).containsText("044 200 50 02", SOON);
            assertEquals(0, page.locator(".kept").count());
            assertEquals(null, page.evaluate("sessionStorage.getItem('portal.kept')"));
        }
    }

    @Test
    void theTimeoutOfTheActionHasItsRange() {
        try (PortalBrowser browser = PortalBrowser.open().signIn("customer")) {
            browser.go("/customer/number.xhtml?n=41442005002");
            Page page = browser.page();
            page.click("[id='action:edit']");
            page.fill("[id='actionDialog:ringTime']", "301");
            page.click("[id='actionDialog:save']");
            assertThat(page.locator("[id='actionDialog:timeoutField'] .ui-message"))
                    .containsText("from 5 to 300", SOON);
        }
    }

    @Test
    void theLinterWarnsWhileTyping() {
        try (PortalBrowser browser = PortalBrowser.open().signIn("customer")) {
            browser.go("/customer/number.xhtml?n=41442005002");
            Page page = browser.page();
            page.click("[id='forwarding:add']");
            page.fill("[id='redirectDialog:designation']", "Loop");
            page.locator("[id='redirectDialog:targets:0:internalTarget_input']").fill("0442005002");
            page.keyboard().press("Tab");
            assertThat(page.locator("[id='redirectDialog:preview'] .note").first())
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        }
    }

    @Test
    void aWrongPasswordTellsNotWhichPartWasWrong() {
        try (PortalBrowser browser = PortalBrowser.open()) {
            browser.go("/login.xhtml");
            browser.fillIn("nobody", "wrong-password");
            assertThat(browser.page().locator("[id='login:messages']"))
                    .containsText("User name or password is wrong", SOON);
        }
    }
}
