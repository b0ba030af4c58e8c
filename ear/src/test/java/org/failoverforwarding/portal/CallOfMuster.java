package org.failoverforwarding.portal;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.failoverforwarding.it.Eventually;
import org.failoverforwarding.it.FreePorts;
import org.failoverforwarding.it.ServerUnderTest;
import org.failoverforwarding.it.Sipp;

/** A call to a number of Muster AG, made once, which nobody else may see. */
final class CallOfMuster {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final AtomicLong ID = new AtomicLong();

    private CallOfMuster() {}

    /** Its id in the call history. */
    static long id() throws IOException, InterruptedException {
        if (ID.get() == 0) {
            ID.set(make());
        }
        return ID.get();
    }

    private static long make() throws IOException, InterruptedException {
        String address = "127.0.0.1:" + ServerUnderTest.shared().sipPort();
        try (Sipp caller = Sipp.start(
                        "30-portal", "caller-with-script.xml", address, FreePorts.any(), "-s", "+41442005001");
                PortalBrowser owner = PortalBrowser.open().signIn("customer")) {
            caller.succeeds(LIMIT);
            Eventually.holds("the call is in the history", LIMIT, () -> {
                owner.go("/customer/calls.xhtml?n=41442005001");
                return owner.page().locator("[id='calls:table'] tbody a").count() > 0;
            });
            String link =
                    owner.page().locator("[id='calls:table'] tbody a").first().getAttribute("href");
            return Long.parseLong(link.substring(link.indexOf("id=") + 3));
        }
    }
}
