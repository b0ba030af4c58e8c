package org.failoverforwarding.sip.servlet.call;

import jakarta.servlet.ServletException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.sip.Address;
import javax.servlet.sip.SipServletRequest;
import javax.servlet.sip.SipURI;
import javax.servlet.sip.TelURL;
import javax.servlet.sip.URI;
import org.failoverforwarding.routing.CallOrigin;
import org.failoverforwarding.routing.IncomingCall;
import org.failoverforwarding.routing.NameAddress;

/** Reads from an INVITE what routing looks at; all of it is attacker-made text. */
final class CallerTexts {

    private static final int MOST_VALUES = 20;

    private CallerTexts() {}

    static IncomingCall read(SipServletRequest invite, CallOrigin origin, Instant at) {
        return new IncomingCall(
                invite.getCallId(),
                at,
                origin,
                user(invite.getRequestURI()),
                name(invite.getFrom()),
                identity(invite, origin),
                lower(values(invite, "Privacy", ';')),
                values(invite, "Diversion", ','),
                values(invite, "History-Info", ','),
                invite.getMaxForwards() < 0 ? 70 : invite.getMaxForwards(),
                Optional.ofNullable(invite.getHeader("Priority"))
                        .map(value -> value.trim().toLowerCase(Locale.ROOT))
                        .orElse(""),
                invite.getHeader("Resource-Priority") != null);
    }

    /** The user part of a SIP URI, or the number of a tel URI with its plus sign. */
    static String user(URI uri) {
        if (uri instanceof SipURI sip) {
            return sip.getUser() == null ? "" : sip.getUser();
        }
        if (uri instanceof TelURL tel) {
            String number = tel.getPhoneNumber();
            return tel.isGlobal() && !number.startsWith("+") ? "+" + number : number;
        }
        return "";
    }

    static NameAddress name(Address address) {
        String display =
                address.getDisplayName() == null ? "" : address.getDisplayName().trim();
        if (display.length() > 1 && display.startsWith("\"") && display.endsWith("\"")) {
            display = display.substring(1, display.length() - 1);
        }
        return new NameAddress(display.replace("\\", ""), address.getURI().toString());
    }

    /** A telephone system's own identity stands in either header (RFC 3325 §9). */
    private static Optional<NameAddress> identity(SipServletRequest invite, CallOrigin origin) {
        Optional<NameAddress> asserted = identity(invite, "P-Asserted-Identity");
        return origin.system().isPresent() && asserted.isEmpty() ? identity(invite, "P-Preferred-Identity") : asserted;
    }

    private static Optional<NameAddress> identity(SipServletRequest invite, String header) {
        try {
            ListIterator<Address> identities = invite.getAddressHeaders(header);
            return identities.hasNext() ? Optional.of(name(identities.next())) : Optional.empty();
        } catch (ServletException malformed) {
            return Optional.empty();
        }
    }

    private static List<String> lower(List<String> values) {
        return values.stream().map(value -> value.toLowerCase(Locale.ROOT)).toList();
    }

    /** All values of a header in order, those in one line separated. */
    private static List<String> values(SipServletRequest invite, String header, char separator) {
        Iterator<String> lines = invite.getHeaders(header);
        if (!lines.hasNext()) {
            return List.of();
        }
        List<String> values = new ArrayList<>();
        while (lines.hasNext() && values.size() < MOST_VALUES) {
            split(lines.next(), separator, values);
        }
        return values;
    }

    static void split(String line, char separator, List<String> values) {
        boolean quoted = false;
        int depth = 0;
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '<') {
                depth++;
            } else if (c == '>') {
                depth--;
            } else if (c == separator && depth == 0) {
                add(line.substring(start, i), values);
                start = i + 1;
            }
        }
        add(line.substring(Math.min(start, line.length())), values);
    }

    private static void add(String value, List<String> values) {
        if (!value.isBlank() && values.size() < MOST_VALUES) {
            values.add(value.trim());
        }
    }
}
