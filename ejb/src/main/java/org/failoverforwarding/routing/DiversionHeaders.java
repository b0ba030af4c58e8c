package org.failoverforwarding.routing;

import java.util.ArrayList;
import java.util.List;
import org.failoverforwarding.forwarding.Trigger;

/** Tells the target of a redirect who diverted the call and why (RFC 5806, RFC 7044, RFC 7544). */
final class DiversionHeaders {

    private DiversionHeaders() {}

    /** The header fields of a diverted leg. */
    static List<HeaderField> of(CallContext context, Trigger trigger, String target, Carrier.DiversionProfile profile) {
        List<HeaderField> headers = new ArrayList<>(2);
        String forwarder = "sip:" + context.snapshot().number().e164() + "@"
                + context.around().settings().host() + ";user=phone";
        if (profile == Carrier.DiversionProfile.DIVERSION || profile == Carrier.DiversionProfile.BOTH) {
            headers.add(new HeaderField("Diversion", diversion(context, trigger, forwarder)));
        }
        return headers;
    }

    private static String diversion(CallContext context, Trigger trigger, String forwarder) {
        return "<" + forwarder + ">;reason=" + DiversionReason.of(trigger).diversion()
                + ";counter=1;privacy=off;screen=yes";
    }
}
