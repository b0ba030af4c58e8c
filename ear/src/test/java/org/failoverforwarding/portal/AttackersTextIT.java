package org.failoverforwarding.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.time.Duration;
import org.failoverforwarding.it.Eventually;
import org.failoverforwarding.it.FreePorts;
import org.failoverforwarding.it.ServerUnderTest;
import org.failoverforwarding.it.Sipp;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What callers and devices call themselves is shown as text, and never becomes part of a page. */
@ExtendWith(ArquillianExtension.class)
class AttackersTextIT {

    private static final String SCRIPT = "<script>document.title=1</script>";
    private static final String[] VOICEMAIL = {
        "-s", "muster-voicemail", "-au", "muster-voicemail", "-ap", "demo-voicemail"
    };
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    private final ServerUnderTest server = ServerUnderTest.shared();

    @Test
    void aCallersNameStaysText() throws IOException, InterruptedException {
        play("30-portal", "caller-with-script.xml", FreePorts.any(), "-s", "+41442005001");
        try (PortalBrowser browser = PortalBrowser.open().signIn("customer")) {
            Page page = browser.page();
            Eventually.holds("the call is in the history", LIMIT, () -> {
                browser.go("/customer/calls.xhtml?n=41442005001");
                return page.locator("[id='calls:table']").innerText().contains(SCRIPT);
            });
            assertUntouched(browser);
            page.locator("[id='calls:table'] tbody a").first().click();
            assertThat(page.locator(".facts")).containsText(SCRIPT, SOON);
            assertUntouched(browser);
            browser.go("/customer/overview.xhtml");
            assertThat(page.locator("[id='calls']")).containsText(SCRIPT, SOON);
            assertUntouched(browser);
        }
    }

    @Test
    void aDevicesNameStaysText() throws IOException, InterruptedException {
        int device = FreePorts.any();
        play("30-portal", "register-with-script.xml", device, VOICEMAIL);
        try (PortalBrowser browser = PortalBrowser.open().signIn("customer")) {
            browser.go("/customer/number.xhtml?n=41442005002");
            assertThat(browser.page().locator("[id='registration']")).containsText(SCRIPT, SOON);
            assertUntouched(browser);
        } finally {
            play("00-parts", "unregister.xml", device, VOICEMAIL);
        }
    }

    private void play(String flow, String scenario, int port, String... options)
            throws IOException, InterruptedException {
        try (Sipp sipp = Sipp.start(flow, scenario, "127.0.0.1:" + server.sipPort(), port, options)) {
            sipp.succeeds(LIMIT);
        }
    }

    private static void assertUntouched(PortalBrowser browser) {
        assertTrue(
                browser.page().title().endsWith("Failover Forwarding"),
                browser.page().title());
        assertEquals(0, browser.page().locator("img[onerror]").count());
        browser.assertNoComplaint();
    }
}
