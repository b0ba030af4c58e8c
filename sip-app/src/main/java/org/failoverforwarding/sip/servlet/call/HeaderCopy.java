package org.failoverforwarding.sip.servlet.call;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.servlet.sip.SipServletMessage;

/**
 * Carries from leg to leg what both need to know and nothing else: every header that is not on a list here stays on
 * its side, so neither side learns about the other's network.
 */
final class HeaderCopy {

    /** Options of the peers which work through us (RFC 3262, RFC 4028). */
    static final Set<String> OPTIONS = Set.of("100rel", "timer");

    private static final List<String> BODY = List.of("Content-Disposition", "Content-Encoding", "Content-Language");
    private static final List<String> INITIAL = List.of(
            "Session-Expires",
            "Min-SE",
            "Session-ID",
            "Identity",
            "Priority",
            "Resource-Priority",
            "P-Early-Media",
            "User-to-User",
            "Accept",
            "Accept-Language");
    private static final List<String> WITHIN =
            List.of("Session-Expires", "Min-SE", "Session-ID", "Reason", "Accept", "Info-Package", "Event");
    private static final List<String> ANSWER =
            List.of("Session-Expires", "Min-SE", "Session-ID", "Reason", "P-Early-Media", "Accept", "User-to-User");

    private HeaderCopy() {}

    /** From the caller's INVITE to that of a B leg. */
    static void initial(SipServletMessage from, SipServletMessage to) throws IOException {
        headers(from, to, INITIAL);
        options(from, to, Set.of("Supported", "Require"), "Supported", OPTIONS);
        body(from, to);
    }

    /** From a request within a dialog to that of the other leg; reliable 1xx stay with the set-up. */
    static void within(SipServletMessage from, SipServletMessage to) throws IOException {
        headers(from, to, WITHIN);
        options(from, to, Set.of("Supported", "Require"), "Supported", Set.of("timer"));
        body(from, to);
    }

    /** From a response to that of the other leg. */
    static void answer(SipServletMessage from, SipServletMessage to) throws IOException {
        headers(from, to, ANSWER);
        options(from, to, Set.of("Supported"), "Supported", OPTIONS);
        options(from, to, Set.of("Require"), "Require", Set.of("timer"));
        body(from, to);
    }

    private static void headers(SipServletMessage from, SipServletMessage to, List<String> names) {
        for (String name : names) {
            String value = from.getHeader(name);
            if (value != null) {
                to.setHeader(name, value);
            }
        }
    }

    /** The listed option tags which a message names in some headers, written into one. */
    private static void options(
            SipServletMessage from, SipServletMessage to, Set<String> sources, String target, Set<String> known) {
        StringBuilder tags = new StringBuilder();
        for (String tag : known) {
            if (sources.stream().anyMatch(source -> names(from, source, tag))) {
                tags.append(tags.length() == 0 ? "" : ", ").append(tag);
            }
        }
        if (tags.length() > 0) {
            to.setHeader(target, tags.toString());
        }
    }

    /** True when a header with option tags has that one. */
    static boolean names(SipServletMessage message, String header, String tag) {
        for (Iterator<String> values = message.getHeaders(header); values.hasNext(); ) {
            for (String value : values.next().split(",")) {
                if (value.trim().toLowerCase(Locale.ROOT).equals(tag)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The option tags which a request requires and which do not work through us, if there are any. */
    static Optional<String> unknownOptions(SipServletMessage request) {
        List<String> unknown = new ArrayList<>();
        for (Iterator<String> values = request.getHeaders("Require"); values.hasNext(); ) {
            for (String value : values.next().split(",")) {
                String tag = value.trim().toLowerCase(Locale.ROOT);
                if (!tag.isEmpty() && !OPTIONS.contains(tag)) {
                    unknown.add(tag);
                }
            }
        }
        return unknown.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", unknown));
    }

    static boolean hasSession(SipServletMessage message) {
        String type = message.getContentType();
        return type != null && message.getContentLength() > 0;
    }

    static void body(SipServletMessage from, SipServletMessage to) throws IOException {
        byte[] content = from.getRawContent();
        if (content == null || content.length == 0 || from.getContentType() == null) {
            return;
        }
        try {
            to.setContent(content, from.getContentType());
        } catch (UnsupportedEncodingException e) {
            throw new IOException("Body of type " + from.getContentType(), e);
        }
        headers(from, to, BODY);
    }
}
