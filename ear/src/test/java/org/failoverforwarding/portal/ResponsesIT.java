package org.failoverforwarding.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import org.failoverforwarding.it.ServerUnderTest;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every answer of the portal tells a browser to allow, and what a foreign page cannot make it do. */
@ExtendWith(ArquillianExtension.class)
class ResponsesIT {

    @ParameterizedTest
    @CsvSource({
        "200, /login.xhtml",
        "200, /customer/overview.xhtml",
        "404, /customer/number.xhtml?n=41446681800",
        "404, /nothere.xhtml",
        "404, /nothere.png",
        "403, /admin/accounts.xhtml"
    })
    void aPageRunsOnlyItsOwnScriptsAndIsNeverFramed(int status, String path) {
        try (PortalBrowser browser = PortalBrowser.open().signIn("customer")) {
            Response response = browser.open(path);
            assertEquals(status, response.status());
            Map<String, String> headers = response.allHeaders();
            String policy = headers.get("content-security-policy");
            assertTrue(policy.matches(".*script-src 'self' 'nonce-[^' ]+';"), policy);
            assertFalse(policy.substring(policy.indexOf("script-src")).contains("unsafe"), policy);
            assertTrue(policy.contains("frame-ancestors 'none'"), policy);
            assertEquals("nosniff", headers.get("x-content-type-options"));
            assertEquals("same-origin", headers.get("referrer-policy"));
            assertEquals("no-store", headers.get("cache-control"));
            assertTrue(browser.page().locator("h1").first().isVisible());
            browser.assertNoComplaint();
        }
    }

    @ParameterizedTest
    @CsvSource({"401, /api/v1/accounts", "200, /jakarta.faces.resource/portal.css.xhtml?ln=css"})
    void whatIsNoPageLoadsNothing(int status, String path) {
        try (PortalBrowser browser = PortalBrowser.open()) {
            APIResponse response = browser.page()
                    .request()
                    .get(ServerUnderTest.shared().http(path).toString());
            assertEquals(status, response.status());
            assertEquals(
                    "default-src 'none'; frame-ancestors 'none'",
                    response.headers().get("content-security-policy"));
        }
    }

    @Test
    void cookiesAreSecureOnHttpsAndNeverReadByScripts() {
        try (PortalBrowser browser = PortalBrowser.open()) {
            APIResponse response = browser.page()
                    .request()
                    .get(
                            "https://127.0.0.1:" + ServerUnderTest.shared().httpsPort() + "/login.xhtml",
                            RequestOptions.create().setIgnoreHTTPSErrors(true));
            String cookie = response.headers().get("set-cookie").toLowerCase(java.util.Locale.ROOT);
            assertTrue(cookie.contains("; secure") && cookie.contains("; httponly") && cookie.contains("samesite=lax"));
        }
    }

    @Test
    void aForeignFormChangesNothing() {
        try (PortalBrowser browser = PortalBrowser.open().signIn("admin")) {
            FormData form = FormData.create()
                    .set("account", "account")
                    .set("account:name", "Forged")
                    .set("account:edition", "BUSINESS")
                    .set("account:region", "CH")
                    .set("account:zone", "Europe/Zurich")
                    .set("account:forwardedCallLimit", "10")
                    .set("account:save", "account:save");
            String address =
                    ServerUnderTest.shared().http("/admin/accounts.xhtml").toString();
            browser.page().request().post(address, RequestOptions.create().setForm(form));
            form.set("jakarta.faces.ViewState", "1234567890123456789:-1234567890123456789");
            browser.page().request().post(address, RequestOptions.create().setForm(form));
            browser.go("/admin/accounts.xhtml");
            assertTrue(browser.page().content().contains("Muster AG"));
            assertFalse(browser.page().content().contains("Forged"));
        }
    }
}
