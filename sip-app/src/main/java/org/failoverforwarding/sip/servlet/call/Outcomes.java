package org.failoverforwarding.sip.servlet.call;

import jakarta.servlet.ServletException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.sip.Address;
import javax.servlet.sip.SipServletResponse;
import org.failoverforwarding.routing.LegOutcome;

/** Reads from a final response what routing looks at. */
final class Outcomes {

    private static final Pattern Q850 =
            Pattern.compile("Q\\.850\\s*;(?:.*?;)?\\s*cause\\s*=\\s*(\\d{1,3})", Pattern.CASE_INSENSITIVE);
    private static final List<String> TELLING = List.of("Warning", "Reason");
    private static final int LONGEST_PHRASE = 250;
    private static final int MOST_CONTACTS = 5;

    private Outcomes() {}

    /** Whether the leg rang before is the engine's to know. */
    static LegOutcome of(SipServletResponse response) {
        int status = response.getStatus();
        String phrase = words(response);
        return new LegOutcome(
                LegOutcome.Cause.RESPONSE,
                OptionalInt.of(status),
                phrase.substring(0, Math.min(phrase.length(), LONGEST_PHRASE)),
                q850(response),
                false,
                status < 400 ? contacts(response) : List.of(),
                status == 503 ? seconds(response.getHeader("Retry-After")) : 0);
    }

    /** What the response says in words: its phrase, and the texts of Warning (RFC 3261 §20.43) and Reason. */
    private static String words(SipServletResponse response) {
        StringBuilder words = new StringBuilder();
        if (response.getReasonPhrase() != null) {
            words.append(response.getReasonPhrase());
        }
        for (String header : TELLING) {
            for (Iterator<String> values = response.getHeaders(header); values.hasNext(); ) {
                words.append("; ").append(values.next());
            }
        }
        return words.toString();
    }

    private static OptionalInt q850(SipServletResponse response) {
        for (Iterator<String> values = response.getHeaders("Reason"); values.hasNext(); ) {
            Matcher matcher = Q850.matcher(values.next());
            if (matcher.find()) {
                return OptionalInt.of(Integer.parseInt(matcher.group(1)));
            }
        }
        return OptionalInt.empty();
    }

    private static List<String> contacts(SipServletResponse response) {
        List<String> contacts = new ArrayList<>();
        try {
            ListIterator<Address> addresses = response.getAddressHeaders("Contact");
            while (addresses.hasNext() && contacts.size() < MOST_CONTACTS) {
                Address address = addresses.next();
                if (!address.isWildcard()) {
                    contacts.add(address.getURI().toString());
                }
            }
        } catch (ServletException malformed) {
            return List.of();
        }
        return contacts;
    }

    /** Seconds of a Retry-After, 0 when it is missing or no number (RFC 3261 §20.33). */
    private static int seconds(String value) {
        if (value == null) {
            return 0;
        }
        int seconds = 0;
        for (int i = 0; i < value.length() && seconds < 100_000; i++) {
            int digit = value.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return seconds;
            }
            seconds = seconds * 10 + digit;
        }
        return seconds;
    }
}
