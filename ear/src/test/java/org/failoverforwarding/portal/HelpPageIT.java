package org.failoverforwarding.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.time.Duration;
import org.failoverforwarding.it.Eventually;
import org.failoverforwarding.it.ServerUnderTest;
import org.failoverforwarding.it.Sipp;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The fallback as the provider's help page describes it, step by step, in both flavours of the portal. */
@ExtendWith(ArquillianExtension.class)
class HelpPageIT {

    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Test
    void businessSetsUpAFallbackFromTheOverviewAndTheNextCallFollowsIt() throws IOException, InterruptedException {
        try (PortalBrowser browser = PortalBrowser.open().signIn("customer")) {
            Page page = browser.page();
            page.click("nav >> text=Phone Numbers");
            page.click("text=044 200 50 02");
            setUp(page, "41791234567", "079 123 45 67");
            callIsForwarded(browser, "+41442005002", "079 123 45 67");
            browser.go("/customer/number.xhtml?n=41442005002");
            delete(page);
            browser.assertNoComplaint();
        }
    }

    @Test
    void homeSetsUpAFallbackForItsOneNumberAndTheNextCallFollowsIt() throws IOException, InterruptedException {
        try (PortalBrowser browser = PortalBrowser.open().signIn("home")) {
            Page page = browser.page();
            page.click("nav >> text=Phone Number");
            assertThat(page.locator("h1")).containsText("044 668 18 00", SOON);
            setUp(page, "41791234568", "079 123 45 68");
            page.click("tr:has-text('Fallback Forwarding') button[id$=':up']");
            assertThat(page.locator("[id='forwarding:rows'] tbody tr").first())
                    .containsText("Fallback Forwarding", SOON);
            callIsForwarded(browser, "+41446681800", "079 123 45 68");
            browser.go("/customer/number.xhtml");
            delete(page);
            browser.assertNoComplaint();
        }
    }

    @Test
    void businessForwardsInternally() {
        try (PortalBrowser browser = PortalBrowser.open().signIn("customer")) {
            Page page = browser.page();
            browser.go("/customer/number.xhtml?n=41442005002");
            addRedirect(page, "41442005001", false);
            assertThat(page.locator("[id='forwarding:redirects']")).containsText("044 200 50 01", SOON);
            delete(page);
            browser.assertNoComplaint();
        }
    }

    private static void setUp(Page page, String target, String shown) {
        addRedirect(page, target, true);
        assertThat(page.locator("[id='forwarding:redirects']")).containsText(shown, SOON);
        setAction(page);
    }

    /** A call on the wire goes to the carrier, and the history tells it in the words of the portal. */
    private static void callIsForwarded(PortalBrowser browser, String number, String target)
            throws IOException, InterruptedException {
        ServerUnderTest server = ServerUnderTest.shared();
        String address = "127.0.0.1:" + server.sipPort();
        try (Sipp carrier = Sipp.start("30-portal", "carrier.xml", address, server.carrierPort());
                Sipp caller = Sipp.start("00-parts", "caller.xml", address, "-s", number)) {
            caller.succeeds(LIMIT);
            carrier.succeeds(LIMIT);
        }
        Eventually.holds("the call is in the history", LIMIT, () -> {
            browser.go("/customer/calls.xhtml?n=" + number.substring(1));
            return browser.page()
                    .locator("[id='calls:table'] tbody")
                    .innerText()
                    .contains(target);
        });
        assertThat(browser.page().locator("[id='calls:table'] tbody tr").first())
                .containsText("redirect “Fallback Forwarding” sent the call to " + target, SOON);
    }

    private static void addRedirect(Page page, String target, boolean external) {
        page.click("[id='forwarding:add']");
        page.locator("[id='redirectDialog:designation']").fill("Fallback Forwarding");
        if (external) {
            page.click("label:has-text('External phone number')");
            page.locator("[id='redirectDialog:targets:0:externalTarget']").fill(target);
        } else {
            page.locator("[id='redirectDialog:targets:0:internalTarget_input']").fill(target);
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
