package org.failoverforwarding.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page: opens, speaks the language, fits a telephone, and axe finds no violation in either theme. */
@ExtendWith(ArquillianExtension.class)
class PagesIT {

    private static final String AXE_RUN =
            "async () => (await axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']}))"
                    + ".violations.map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).join(', '))";
    private static final List<String> PAGES = List.of(
            "/customer/overview.xhtml",
            "/customer/numbers.xhtml",
            "/customer/number.xhtml?n=41442005000",
            "/customer/versions.xhtml?n=41442005000",
            "/customer/calls.xhtml",
            "/customer/forwarding.xhtml",
            "/customer/blocking.xhtml",
            "/customer/outages.xhtml",
            "/customer/alerts.xhtml",
            "/customer/settings.xhtml",
            "/admin/accounts.xhtml",
            "/admin/systems.xhtml",
            "/admin/numbers.xhtml",
            "/admin/schedules.xhtml",
            "/admin/users.xhtml",
            "/admin/audit.xhtml",
            "/admin/import.xhtml",
            "/admin/carriers.xhtml",
            "/admin/guard.xhtml",
            "/admin/server.xhtml");

    /** Page, button, and what is in the dialog. */
    private static final List<String> DIALOGS = List.of(
            "/customer/number.xhtml?n=41442005001 [id='stateForm:setUpFallback'] [id='fallbackDialog']",
            "/customer/number.xhtml?n=41442005000 [id='forwarding:add'] [id='redirectDialog:designation']",
            "/customer/number.xhtml?n=41442005000 [id='action:edit'] [id='actionDialog:action']",
            "/customer/number.xhtml?n=41442005000 [id='failures:edit'] [id='failuresDialog']",
            "/customer/number.xhtml?n=41442005000 [id='stateForm:emergencyMode'] [id='emergencyDialog']",
            "/customer/blocking.xhtml [id='head:add'] [id='block:callers']",
            "/customer/alerts.xhtml [id='recipients:add'] [id='recipient:address']",
            "/customer/alerts.xhtml [id='webhooks:add'] [id='webhook:url']",
            "/admin/accounts.xhtml [id='head:add'] [id='account:name']",
            "/admin/systems.xhtml [id='head:add'] [id='system:name']",
            "/admin/schedules.xhtml [id='head:add'] [id='schedule:name']",
            "/admin/users.xhtml [id='head:add'] [id='person:username']",
            "/admin/users.xhtml button[id$=':delete'] .ui-confirmdialog-yes");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void axeFindsNoViolation(String theme) throws IOException {
        try (PortalBrowser browser = PortalBrowser.open(1280, "en", theme).signIn("admin")) {
            Map<String, Object> violations = new TreeMap<>();
            for (String path : PAGES) {
                assertEquals(200, browser.go(path), path);
                assertTrue(
                        browser.page().url().endsWith(path),
                        path + " led to " + browser.page().url());
                violations.put(path, violations(browser));
            }
            violations.values().removeIf(List.of()::equals);
            assertEquals(Map.of(), violations);
            browser.assertNoComplaint();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void axeFindsNoViolationInDialogs(String theme) throws IOException {
        try (PortalBrowser browser = PortalBrowser.open(1280, "en", theme).signIn("admin")) {
            Map<String, Object> violations = new TreeMap<>();
            browser.go("/admin/audit.xhtml");
            browser.page().locator("button[id$=':show']").first().click();
            assertThat(browser.page().locator("[id='difference']")).isVisible();
            violations.put("audit", violations(browser));
            browser.go("/admin/accounts.xhtml");
            browser.page().click("text=Muster AG");
            browser.page().waitForURL("**/customer/overview.xhtml");
            for (String dialog : DIALOGS) {
                String[] parts = dialog.split(" ", 3);
                browser.go(parts[0]);
                browser.page().locator(parts[1]).first().click();
                assertThat(browser.page().locator(parts[2])).isVisible();
                violations.put(dialog, violations(browser));
            }
            violations.values().removeIf(List.of()::equals);
            assertEquals(Map.of(), violations);
            browser.assertNoComplaint();
        }
    }

    @Test
    void axeFindsNoViolationOnTheCallPage() throws IOException, InterruptedException {
        try (PortalBrowser browser = PortalBrowser.open().signIn("customer")) {
            assertEquals(200, browser.go("/customer/call.xhtml?id=" + CallOfMuster.id()));
            browser.page().click(".more > summary");
            assertThat(browser.page().locator(".ladder").first()).isVisible();
            assertEquals(List.of(), violations(browser));
        }
    }

    private Object violations(PortalBrowser browser) throws IOException {
        assertThat(browser.page().locator(".ui-state-loading")).hasCount(0);
        try (InputStream script = getClass().getResourceAsStream("/axe.min.js")) {
            browser.page().evaluate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        return browser.page().evaluate(AXE_RUN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "it"})
    void speaksTheLanguageWithoutAGap(String language) {
        Map<String, String> titles =
                Map.of("de", "Rufnummernübersicht", "fr", "Aperçu des numéros", "it", "Panoramica dei numeri");
        try (PortalBrowser browser = PortalBrowser.open(1280, language, "light").signIn("admin")) {
            for (String path : PAGES) {
                browser.go(path);
                assertFalse(browser.page().content().contains("???"), path);
            }
            browser.go("/customer/numbers.xhtml");
            assertEquals(titles.get(language), browser.page().locator("h1").innerText());
        }
    }

    @Test
    void fitsATelephone() {
        try (PortalBrowser browser = PortalBrowser.open(360, "de", "light").signIn("admin")) {
            for (String path : PAGES) {
                browser.go(path);
                Object over = browser.page()
                        .evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
                assertTrue(((Number) over).intValue() <= 0, path + " is " + over + " px too wide");
            }
        }
    }
}
