package org.failoverforwarding.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What administrators change, together and back again. */
@ExtendWith(ArquillianExtension.class)
class AdministrationIT {

    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    private static final LocatorAssertions.HasTextOptions SHOWN =
            new LocatorAssertions.HasTextOptions().setTimeout(60_000);

    @Test
    void whoIsSlowerSeesWhatTheOtherChangedAndKeepsItsEntries() {
        try (PortalBrowser quick = PortalBrowser.open().signIn("admin");
                PortalBrowser slow = PortalBrowser.open().signIn("admin")) {
            edit("Familie Meier", slow, "/admin/accounts.xhtml");
            slow.page().fill("[id='account:forwardedCallLimit']", "12");
            edit("Familie Meier", quick, "/admin/accounts.xhtml");
            quick.page().fill("[id='account:forwardedCallLimit']", "11");
            quick.page().click("[id='account:save']");
            assertThat(row(quick.page(), "Familie Meier")).containsText("11", SOON);

            slow.page().click("[id='account:save']");
            assertThat(slow.page().locator(".overtaken")).containsText("10 → 11", SOON);
            assertThat(slow.page().locator("[id='account:forwardedCallLimit']")).hasValue("12");
            slow.page().click("[id='account:save']");
            assertThat(row(slow.page(), "Familie Meier")).containsText("12", SOON);
        }
    }

    private static void edit(String row, PortalBrowser browser, String path) {
        browser.go(path);
        row(browser.page(), row).locator("button[id$=':edit']").click();
        assertThat(browser.page()
                        .locator(".ui-dialog:visible input[type='text']")
                        .first())
                .hasValue(row);
    }

    private static Locator row(Page page, String text) {
        return page.locator("tr:has-text('" + text + "')");
    }

    @Test
    void whoChangesAPersonSecondIsToldToo() {
        try (PortalBrowser quick = PortalBrowser.open().signIn("admin");
                PortalBrowser slow = PortalBrowser.open().signIn("admin")) {
            quick.createOperator("twice");
            edit("twice", slow, "/admin/users.xhtml");
            edit("twice", quick, "/admin/users.xhtml");
            quick.page().locator("[id='person:roles']").selectOption("reseller");
            quick.page().click("[id='person:save']");
            assertThat(row(quick.page(), "twice")).containsText("Reseller", SOON);

            slow.page().click("[id='person:enabled'] .ui-chkbox-box");
            slow.page().click("[id='person:save']");
            assertThat(slow.page().locator("[id='person'] .overtaken")).containsText("reseller", SOON);
        }
    }

    @Test
    void aScheduleIsMadeByWeekAndHolidaysAndChosenInARedirect() {
        try (PortalBrowser browser = PortalBrowser.open().signIn("admin")) {
            Page page = browser.page();
            browser.go("/admin/accounts.xhtml");
            page.click("text=Muster AG");
            page.waitForURL("**/customer/overview.xhtml");
            browser.go("/admin/schedules.xhtml");
            page.click("[id='head:add']");
            page.click("[id='schedule:save']");
            assertThat(page.locator("[id='schedule'] .ui-message-error")).isVisible();
            page.fill("[id='schedule:name']", "On call");
            page.fill("[id='schedule:week:0:spans']", "25-26");
            page.click("[id='schedule:save']");
            assertThat(page.locator("[id='schedule'] .ui-message-error")).containsText("08:00-12:00", SOON);
            page.click("[id='schedule:outside']");
            assertThat(page.locator("[id='schedule:preview']")).containsText("17:30–24:00", SOON);
            page.locator("[id='schedule:holidays']").selectOption("INCLUDE");
            page.click("[id='schedule:save']");
            assertThat(page.locator("[id='list:table']")).containsText("holidays CH-ZH", SOON);

            browser.go("/customer/number.xhtml?n=41442005002");
            page.click("[id='forwarding:add']");
            page.click("label:has-text('Schedule')");
            page.locator("[id='redirectDialog:schedule']").selectOption("On call");
            assertThat(page.locator("[id='redirectDialog:preview']")).containsText("00:00–08:00", SOON);
            browser.go("/admin/schedules.xhtml");
            row(page, "On call").locator("button[id$=':delete']").click();
            page.click(".ui-confirmdialog-yes");
            assertThat(page.locator("[id='list:table']")).not().containsText("On call", SOON);
            browser.assertNoComplaint();
        }
    }

    @Test
    void anImportTellsLineByLineWhatIsWrongAndWhatToLookAt() {
        String table = "account,edition,region,system,auth_user,auth_password,number,display_name,action,ring_timeout,"
                + "designation,forward_to,target,ring_time,calling_party_display,active_times\n"
                + "Import AG,BUSINESS,CH,PBX,import-pbx,pw,044 200 60 00,,RING_THEN_FORWARD,20,,,,,,\n"
                + "Import AG,BUSINESS,CH,PBX,import-pbx,pw,044 200 60 01,,RING,20,,,,,,\n";
        try (PortalBrowser browser = PortalBrowser.open().signIn("admin")) {
            Page page = browser.page();
            browser.go("/admin/import.xhtml");
            page.setInputFiles(
                    "[id='upload:file']",
                    new FilePayload("numbers.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
            page.click("[id='upload:look']");
            assertThat(page.locator("[id='run:state']")).containsText("new number +41442006000", SOON);
            assertThat(page.locator("[id='run:state']")).containsText("line 3, action", SOON);
            assertThat(page.locator(".warned")).containsText("line 2, action", SOON);
            browser.go("/customer/numbers.xhtml?q=0442006000");
            assertThat(page.locator("[id='numbers:table']")).not().containsText("044 200 60 00", SOON);
            browser.assertNoComplaint();
        }
    }

    @Test
    void anEarlierVersionOfTheRulesIsTakenBack() {
        try (PortalBrowser browser = PortalBrowser.open().signIn("customer")) {
            Page page = browser.page();
            browser.go("/customer/number.xhtml?n=41442005001");
            page.click("[id='action:edit']");
            page.locator("[id='actionDialog:action']").selectOption("REJECT");
            page.click("[id='actionDialog:save']");
            assertThat(page.locator("[id='action:facts']")).containsText("Reject", SOON);

            browser.go("/customer/versions.xhtml?n=41442005001");
            page.locator("button[id$=':restore']").first().click();
            page.click(".ui-confirmdialog-yes");
            assertThat(page.locator("[id='growl_container']")).containsText("in force again", SOON);
            browser.go("/customer/number.xhtml?n=41442005001");
            assertThat(page.locator("[id='action:facts'] b")).hasText("Ring", SHOWN);
            browser.assertNoComplaint();
        }
    }

    @Test
    void alertsSayWhatIsWrongAndShowASecretOnce() {
        try (PortalBrowser browser = PortalBrowser.open().signIn("customer")) {
            Page page = browser.page();
            browser.go("/customer/alerts.xhtml");
            page.click("[id='recipients:add']");
            page.fill("[id='recipient:address']", "it@muster.ch");
            page.click("[id='recipient:save']");
            assertThat(page.locator("[id='recipients:table']")).containsText("it@muster.ch", SOON);

            page.click("[id='webhooks:add']");
            page.fill("[id='webhook:url']", "http://hooks.example.ch/");
            page.click("[id='webhook:save']");
            assertThat(page.locator("[id='webhook:panel'] .ui-message-error")).containsText("https://", SOON);
            assertThat(page.locator("[id='webhook:url']")).hasValue("http://hooks.example.ch/");
            page.fill("[id='webhook:url']", "https://hooks.example.ch/");
            page.click("[id='webhook:save']");
            assertThat(page.locator("#issuedSecret")).hasText(Pattern.compile("[A-Za-z0-9]{23}"), SHOWN);
            assertThat(page.locator("[id='webhooks:table']")).containsText("https://hooks.example.ch/", SOON);
            browser.assertNoComplaint();
        }
    }
}
