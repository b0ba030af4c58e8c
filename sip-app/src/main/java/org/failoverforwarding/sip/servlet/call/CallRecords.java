package org.failoverforwarding.sip.servlet.call;

import java.util.Locale;
import java.util.Optional;
import org.failoverforwarding.callhistory.CallDetailRecord;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.routing.CallOrigin;
import org.failoverforwarding.routing.IncomingCall;
import org.failoverforwarding.routing.NameAddress;
import org.failoverforwarding.routing.SystemSnapshot;
import org.failoverforwarding.sip.call.CallReport;

/** Writes the call detail record of a call. */
final class CallRecords {

    private CallRecords() {}

    /** Empty when no number was called. */
    static Optional<CallDetailRecord> of(Call call, CallReport report) {
        return call.called().number().map(number -> of(call, number, report));
    }

    private static CallDetailRecord of(Call call, PhoneNumber number, CallReport report) {
        IncomingCall incoming = call.incoming();
        NameAddress caller = incoming.assertedIdentity().orElse(incoming.caller());
        boolean withheld = isWithheld(incoming);
        return new CallDetailRecord(
                incoming.callId(),
                call.called().account(),
                number,
                withheld ? "" : user(caller.uri()),
                withheld ? "" : caller.displayName(),
                withheld,
                origin(incoming.origin()),
                report.arrived(),
                report.answered(),
                report.ended(),
                report.result(),
                report.finalStatus(),
                report.attempts(),
                report.trace());
    }

    /** RFC 3323 §4.1 and RFC 3325 §9.3. */
    private static boolean isWithheld(IncomingCall incoming) {
        return incoming.privacy().contains("id")
                || incoming.privacy().contains("user")
                || incoming.caller().uri().toLowerCase(Locale.ROOT).contains("@anonymous.invalid");
    }

    private static String origin(CallOrigin origin) {
        return origin.carrier()
                .orElseGet(() -> origin.system().map(SystemSnapshot::name).orElse(""));
    }

    /** The part between scheme and host of a SIP URI, or the number of a tel URI. */
    static String user(String uri) {
        int colon = uri.indexOf(':');
        int end = uri.indexOf('@');
        if (end < 0) {
            end = uri.startsWith("tel:") ? uri.length() : colon + 1;
        }
        String user = uri.substring(colon + 1, Math.max(end, colon + 1));
        int parameters = user.indexOf(';');
        return parameters < 0 ? user : user.substring(0, parameters);
    }
}
