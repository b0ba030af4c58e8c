package org.failoverforwarding.sip.guard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.failoverforwarding.routing.HeaderField;

/**
 * Whether a request outside of dialogs asks for more than this server has (RFC 3261 §8.2.2.3 and §8.2.3). REGISTER is
 * left to the registrar, which has extensions of its own.
 */
public final class Capabilities {

    private static final Set<String> EXTENSIONS = Set.of("100rel", "timer");
    private static final Set<String> ACCEPTS_SESSION = Set.of("*/*", "application/*", "application/sdp");

    private Capabilities() {}

    /**
     * What a request says that it needs.
     *
     * @param method its method
     * @param required option tags of Require and Proxy-Require
     * @param contentType media type of the body without parameters, or empty when there is no body
     * @param contentEncoding Content-Encoding header value, or empty
     * @param optional the body may be ignored (handling parameter of Content-Disposition)
     * @param accepted media types of Accept without parameters, empty when there is no Accept
     */
    public record Needs(
            String method,
            List<String> required,
            String contentType,
            String contentEncoding,
            boolean optional,
            List<String> accepted) {}

    /** The answer that says what is missing, with a header which names what there is. */
    public record Refused(int status, HeaderField header) {}

    /** Empty when the request may be served. */
    public static Optional<Refused> check(Needs needs) {
        if (needs.method().equals("REGISTER")) {
            return Optional.empty();
        }
        return Stream.of(extensions(needs), content(needs), answer(needs))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** An INVITE may require what the called system understands; the call decides about that. */
    private static Optional<Refused> extensions(Needs needs) {
        List<String> unknown = needs.required().stream()
                .filter(tag -> !EXTENSIONS.contains(tag.toLowerCase(Locale.ROOT)))
                .toList();
        return unknown.isEmpty() || needs.method().equals("INVITE")
                ? Optional.empty()
                : Optional.of(new Refused(420, new HeaderField("Unsupported", String.join(", ", unknown))));
    }

    private static Optional<Refused> content(Needs needs) {
        if (!needs.method().equals("INVITE") || needs.contentType().isEmpty() || needs.optional()) {
            return Optional.empty();
        }
        if (!needs.contentEncoding().isEmpty() && !needs.contentEncoding().equalsIgnoreCase("identity")) {
            return Optional.of(new Refused(415, new HeaderField("Accept-Encoding", "identity")));
        }
        String type = needs.contentType().toLowerCase(Locale.ROOT);
        return type.equals("application/sdp") || type.startsWith("multipart/")
                ? Optional.empty()
                : Optional.of(new Refused(415, new HeaderField("Accept", "application/sdp")));
    }

    /** A caller that takes no session description can be given none. */
    private static Optional<Refused> answer(Needs needs) {
        boolean takesNone = needs.method().equals("INVITE")
                && !needs.accepted().isEmpty()
                && needs.accepted().stream().noneMatch(type -> ACCEPTS_SESSION.contains(type.toLowerCase(Locale.ROOT)));
        return takesNone
                ? Optional.of(new Refused(406, new HeaderField("Accept", "application/sdp")))
                : Optional.empty();
    }
}
