package org.failoverforwarding.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The fallback as the provider's help page describes it, step by step, in both flavours of the portal. */
@ExtendWith(ArquillianExtension.class)
class HelpPageIT {

    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    @Test
    void businessSetsUpAFallbackFromTheOverview() {
        try (PortalBrowser browser = PortalBrowser.open().signIn("customer")) {
            Page page = browser.page();
            page.click("nav >> text=Phone Numbers");
            page.click("text=044 200 50 02");
            addRedirect(page, "41442005001", false);
            assertThat(page.locator("[id='forwarding:redirects']")).containsText("044 200 50 01", SOON);
            setAction(page);
            delete(page);
            browser.assertNoComplaint();
        }
    }

    @Test
    void homeSetsUpAFallbackForItsOneNumber() {
        try (PortalBrowser browser = PortalBrowser.open().signIn("home")) {
            Page page = browser.page();
            page.click("nav >> text=Phone Number");
            assertThat(page.locator("h1")).containsText("044 668 18 00", SOON);
            addRedirect(page, "41791234568", true);
            assertThat(page.locator("[id='forwarding:redirects']")).containsText("079 123 45 68", SOON);
            setAction(page);
            delete(page);
            browser.assertNoComplaint();
        }
    }

    private static void addRedirect(Page page, String target, boolean external) {
        page.click("[id='forwarding:add']");
        page.locator("[id='redirectDialog:designation']").fill("Fallback Forwarding");
        if (external) {
            page.click("label:has-text('External phone number')");
            page.locator("[id='redirectDialog:externalTarget']").fill(target);
        } else {
            page.locator("[id='redirectDialog:internalTarget_input']").fill(target);
            page.keyboard().press("Tab");
        }
        assertThat(page.locator("[id='redirectDialog:ringTime']")).hasValue("15");
        assertThat(page.locator("[id='redirectDialog:display'] option:checked"))
                .hasText("Caller number & display name");
        assertThat(page.locator("[id='redirectDialog:preview']")).containsText("rings", SOON);
        page.click("[id='redirectDialog:save']");
    }

    private static void setAction(Page page) {
        page.click("[id='action:edit']");
        page.locator("[id='actionDialog:action']").selectOption("RING_THEN_FORWARD");
        page.locator("[id='actionDialog:ringTime']").fill("300");
        page.click("[id='actionDialog:save']");
        assertThat(page.locator("[id='action:facts']")).containsText("300 s", SOON);
    }

    private static void delete(Page page) {
        Locator row = page.locator("tr:has-text('Fallback Forwarding')");
        row.locator("button[id$=':delete']").click();
        page.click(".ui-confirmdialog-yes");
        assertThat(page.locator("[id='forwarding:redirects']")).not().containsText("Fallback Forwarding", SOON);
    }
}
