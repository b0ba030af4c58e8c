package org.failoverforwarding.sip.servlet.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.servlet.sip.SipServletRequest;
import org.failoverforwarding.sip.registrar.HeaderValues;
import org.failoverforwarding.sip.registrar.RegisterRequest;

/** Takes a REGISTER out of the container's hands. */
final class RegisterMessages {

    private RegisterMessages() {}

    static RegisterRequest read(SipServletRequest request) {
        return new RegisterRequest(
                request.getRequestURI().toString(),
                request.getTo().getURI().toString(),
                request.getCallId(),
                sequenceNumber(request),
                lines(request, "Contact"),
                line(request, "Expires"),
                values(request, "Path"),
                values(request, "Supported"),
                values(request, "Require"),
                lines(request, "Authorization"),
                request.getInitialRemoteAddr(),
                source(request),
                values(request, "Via").size(),
                line(request, "User-Agent"));
    }

    /** All lines of a header as they came. */
    static List<String> lines(SipServletRequest request, String header) {
        List<String> lines = new ArrayList<>(2);
        request.getHeaders(header).forEachRemaining(lines::add);
        return lines;
    }

    /** Where a request came from, {@code transport:address:port}. */
    static String source(SipServletRequest request) {
        String address = request.getInitialRemoteAddr();
        String plain = address.startsWith("[") ? address.substring(1, address.length() - 1) : address;
        return request.getInitialTransport().toLowerCase(Locale.ROOT)
                + ':'
                + plain
                + ':'
                + request.getInitialRemotePort();
    }

    private static List<String> values(SipServletRequest request, String header) {
        return lines(request, header).stream()
                .flatMap(line -> line.indexOf(',') < 0 ? Stream.of(line) : HeaderValues.split(line, ',').stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static String line(SipServletRequest request, String header) {
        String line = request.getHeader(header);
        return line == null ? "" : line;
    }

    private static long sequenceNumber(SipServletRequest request) {
        String value = request.getHeader("CSeq").strip();
        int end = 0;
        while (end < value.length() && Character.isDigit(value.charAt(end))) {
            end++;
        }
        return Long.parseLong(value.substring(0, end));
    }
}
