package org.failoverforwarding.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.failoverforwarding.it.ServerUnderTest;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * A browser with one signed-in person. A missing Chromium is a skipped test on a developer's machine and a failure where
 * {@code CI} is set.
 */
public final class PortalBrowser implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final double PATIENCE = 60_000;

    private final Playwright playwright;
    private final Browser browser;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private PortalBrowser(Path chromium, int width, String language, String theme) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(FLAGS));
        context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE);
        context.setDefaultNavigationTimeout(PATIENCE);
        context.addCookies(
                List.of(new Cookie("language", language).setUrl(base()), new Cookie("theme", theme).setUrl(base())));
        page = context.newPage();
        page.onPageError(error -> complaints.add(error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
    }

    /** English, light, on a desk. */
    public static PortalBrowser open() {
        return open(1280, "en", "light");
    }

    public static PortalBrowser open(int width, String language, String theme) {
        return new PortalBrowser(chromium(), width, language, theme);
    }

    private static Path chromium() {
        Optional<Path> found = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty() && System.getenv("CI") != null) {
            Assertions.fail("Chromium is missing; browser tests must run where CI is set");
        }
        Assumptions.assumeTrue(found.isPresent(), "Chromium is missing: browser tests are skipped");
        return found.get();
    }

    private static String base() {
        return "http://127.0.0.1:" + ServerUnderTest.shared().httpPort();
    }

    /** Signs in with the demo password. */
    PortalBrowser signIn(String user) {
        page.navigate(base() + "/login.xhtml");
        return fillIn(user, user + "-demo");
    }

    PortalBrowser fillIn(String user, String password) {
        page.fill("[id='login:username']", user);
        page.fill("[id='login:password']", password);
        page.click("[id='login:signIn']");
        if (password.equals(user + "-demo")) {
            page.waitForURL(url -> !url.contains("/login"));
        }
        return this;
    }

    /** What a number does, as its owner sees it. */
    String rules(String digits) {
        go("/customer/number.xhtml?n=" + digits);
        return page.locator("[id='action:facts']").innerText()
                + page.locator("[id='forwarding:redirects']").innerText();
    }

    /**
     * Sends a form of the page that is open, with other fields and to another address than the page would.
     *
     * @return the status of the answer, without following it further
     */
    int forge(String action, Map<String, String> fields) {
        FormData form = FormData.create()
                .set(
                        "jakarta.faces.ViewState",
                        page.locator("[name='jakarta.faces.ViewState']").first().inputValue())
                .set("primefaces.nonce", (String) page.evaluate("PrimeFaces.csp.NONCE_VALUE"));
        fields.forEach(form::set);
        return page.request()
                .post(base() + action, RequestOptions.create().setForm(form))
                .status();
    }

    /** The session is over: the browser knows it no more. */
    void loseSession() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
    }

    /** Goes to a page of the portal and answers the HTTP status. */
    int go(String path) {
        return open(path).status();
    }

    Response open(String path) {
        return page.navigate(base() + path);
    }

    /** As an administrator: makes another administrator and answers the password which is shown once. */
    String createOperator(String user) {
        go("/admin/users.xhtml");
        page.click("[id='head:add']");
        page.fill("[id='person:username']", user);
        page.locator("[id='person:roles']").selectOption("admin");
        page.click("[id='person:save']");
        return shownSecret();
    }

    /** As an administrator: gives a person a new password. */
    String newPassword(String user) {
        go("/admin/users.xhtml");
        row(user).locator("button[id$=':password']").click();
        page.click(".ui-confirmdialog-yes");
        return shownSecret();
    }

    /** As an administrator: takes away the right to sign in. */
    void lock(String user) {
        go("/admin/users.xhtml");
        row(user).locator("button[id$=':edit']").click();
        page.click("[id='person:enabled'] .ui-chkbox-box");
        page.click("[id='person:save']");
        assertThat(row(user)).containsText("May not sign in");
    }

    private Locator row(String text) {
        return page.locator("tr:has-text('" + text + "')");
    }

    private String shownSecret() {
        Locator secret = page.locator(".secret");
        assertThat(secret)
                .hasText(
                        Pattern.compile("[A-Za-z0-9]{23}"),
                        new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
        return secret.innerText();
    }

    Page page() {
        return page;
    }

    /** The browser had nothing to complain about: no script error, nothing stopped by the content security policy. */
    void assertNoComplaint() {
        assertEquals(List.of(), complaints);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
