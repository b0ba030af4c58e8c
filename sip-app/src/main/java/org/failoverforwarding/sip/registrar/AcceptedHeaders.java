package org.failoverforwarding.sip.registrar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.failoverforwarding.registration.Binding;
import org.failoverforwarding.routing.HeaderField;

/** The header fields of a 200 to a REGISTER (RFC 3261 §10.3 step 8, RFC 3327 §5.3, RFC 3608, RFC 5626 §6). */
final class AcceptedHeaders {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final RegistrarSettings settings;

    AcceptedHeaders(RegistrarSettings settings) {
        this.settings = settings;
    }

    List<HeaderField> of(RegisterRequest request, List<Binding> bindings, Instant now) {
        List<HeaderField> headers = new ArrayList<>();
        bindings.forEach(binding -> headers.add(new HeaderField("Contact", contact(binding, now))));
        headers.add(new HeaderField("Date", DATE.format(now)));
        request.path().forEach(value -> headers.add(new HeaderField("Path", value)));
        settings.serviceRoute().forEach(value -> headers.add(new HeaderField("Service-Route", value)));
        if (bindings.stream().anyMatch(binding -> isFlowOf(binding, request))) {
            headers.add(new HeaderField("Require", Outbound.TAG));
            flowTimer(request).ifPresent(headers::add);
        }
        return headers;
    }

    /** Only for connections of the device itself: over UDP its own shorter time is right (RFC 5626 §4.4.2). */
    private Optional<HeaderField> flowTimer(RegisterRequest request) {
        long seconds = settings.flowTimer().toSeconds();
        return seconds == 0 || request.hops() > 1 || request.source().startsWith("udp:")
                ? Optional.empty()
                : Optional.of(new HeaderField("Flow-Timer", Long.toString(seconds)));
    }

    private static boolean isFlowOf(Binding binding, RegisterRequest request) {
        return binding.regId() > 0 && binding.callId().equals(request.callId());
    }

    private static String contact(Binding binding, Instant now) {
        long seconds = Math.max(0, Duration.between(now, binding.expires()).toSeconds());
        StringBuilder value = new StringBuilder("<")
                .append(binding.contact())
                .append(">;expires=")
                .append(seconds);
        if (binding.q() < 1) {
            value.append(";q=").append(Math.round(binding.q() * 1000) / 1000.0);
        }
        if (binding.regId() > 0) {
            value.append(";+sip.instance=\"")
                    .append(binding.instance())
                    .append("\";reg-id=")
                    .append(binding.regId());
        }
        return value.toString();
    }
}
