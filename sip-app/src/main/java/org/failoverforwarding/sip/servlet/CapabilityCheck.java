package org.failoverforwarding.sip.servlet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.servlet.sip.SipServletRequest;
import javax.servlet.sip.SipServletResponse;
import org.failoverforwarding.sip.guard.Capabilities;
import org.failoverforwarding.sip.registrar.HeaderValues;

/** Refuses requests which ask for what this server does not have. */
final class CapabilityCheck {

    private CapabilityCheck() {}

    /** False when the request was refused and needs no further work. */
    static boolean passes(SipServletRequest request) throws IOException {
        Optional<Capabilities.Refused> refused = Capabilities.check(needs(request));
        if (refused.isPresent()) {
            SipServletResponse response = request.createResponse(refused.get().status());
            response.setHeader(
                    refused.get().header().name(), refused.get().header().value());
            response.send();
            request.getApplicationSession().invalidate();
        }
        return refused.isEmpty();
    }

    private static Capabilities.Needs needs(SipServletRequest request) {
        List<String> required = Stream.concat(
                        values(request, "Require").stream(), values(request, "Proxy-Require").stream())
                .toList();
        return new Capabilities.Needs(
                request.getMethod(),
                required,
                request.getContentLength() > 0 ? first(values(request, "Content-Type")) : "",
                first(values(request, "Content-Encoding")),
                String.valueOf(request.getHeader("Content-Disposition")).contains("handling=optional"),
                values(request, "Accept"));
    }

    private static String first(List<String> values) {
        return values.isEmpty() ? "" : values.get(0);
    }

    /** The values of a header without their parameters. */
    private static List<String> values(SipServletRequest request, String header) {
        List<String> values = new ArrayList<>(2);
        request.getHeaders(header).forEachRemaining(line -> {
            for (String value : HeaderValues.split(line, ',')) {
                String plain = value.split(";", 2)[0].strip();
                if (!plain.isEmpty()) {
                    values.add(plain);
                }
            }
        });
        return values;
    }
}
