package org.failoverforwarding.sip.servlet.operation;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.servlet.sip.SipServlet;
import javax.servlet.sip.SipURI;
import org.failoverforwarding.guard.Failure;
import org.failoverforwarding.guard.GuardVerdict;
import org.failoverforwarding.operation.Condition;
import org.failoverforwarding.operation.ConditionBoard;
import org.failoverforwarding.operation.Meters;
import org.failoverforwarding.operation.Part;
import org.failoverforwarding.sip.servlet.guard.LiveGuard;

/** Puts the condition of the connectors on the board and registers the metrics of the guard. */
@WebListener
public class SipOperation implements ServletContextListener {

    @Inject
    private ConditionBoard board;

    @Inject
    private Meters meters;

    @Inject
    private LiveGuard guard;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        board.put(Part.SIP, () -> connectors(context));
        for (GuardVerdict verdict : GuardVerdict.values()) {
            meters.counter(
                    "failover.guard.requests", () -> guard.report().requests().get(verdict), "verdict", verdict.name());
        }
        for (Failure failure : Failure.values()) {
            meters.counter(
                    "failover.guard.failures", () -> guard.report().failures().get(failure), "failure", failure.name());
        }
        meters.counter("failover.guard.bans", () -> guard.report().bans());
        meters.gauge("failover.guard.banned", () -> guard.bans().size());
        meters.gauge("failover.guard.sources", () -> guard.report().sources());
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        board.remove(Part.SIP);
    }

    /** JSR 289 §14.2: the container keeps the list of its interfaces in this attribute. */
    private static Condition connectors(ServletContext context) {
        if (context.getAttribute(SipServlet.OUTBOUND_INTERFACES) instanceof Collection<?> open && !open.isEmpty()) {
            return Condition.good(open.stream().map(SipOperation::text).sorted().collect(Collectors.joining(", ")));
        }
        return Condition.bad("no connector is open");
    }

    private static String text(Object address) {
        SipURI uri = (SipURI) address;
        String transport = String.valueOf(uri.getTransportParam()).toLowerCase(Locale.ROOT);
        return transport + " " + uri.getHost() + ":" + uri.getPort();
    }
}
