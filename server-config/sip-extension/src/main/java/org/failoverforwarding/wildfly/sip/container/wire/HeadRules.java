package org.failoverforwarding.wildfly.sip.container.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Whether a message is one at all: its start line, the header fields that each message must have, and the form of those
 * which decide where it goes (RFC 3261 sections 7, 8.1.1 and 20). Whoever builds on these rules reads the same message
 * as every other careful reader.
 */
public final class HeadRules {
    private static final long LARGEST_SEQUENCE = 0x7fff_ffffL;
    private static final int LARGEST_MAX_FORWARDS = 255;
    private static final List<String> MANDATORY = List.of("via", "from", "to", "call-id", "cseq");
    private static final List<String> SINGLE =
            List.of("from", "to", "call-id", "cseq", "max-forwards", "content-length", "content-type", "expires");

    private static final Map<String, Predicate<String>> FORMS = Map.ofEntries(
            Map.entry("via", ViaForm::isList),
            Map.entry("from", AddressForm::isAddress),
            Map.entry("to", AddressForm::isAddress),
            Map.entry("contact", value -> value.equals("*") || AddressForm.isList(value)),
            Map.entry("route", AddressForm::isList),
            Map.entry("record-route", AddressForm::isList),
            Map.entry("path", AddressForm::isList),
            Map.entry("reply-to", AddressForm::isAddress),
            Map.entry("call-id", HeadRules::isCallId),
            Map.entry("cseq", HeadRules::isSequence),
            Map.entry("max-forwards", value -> Chars.isNumber(value, LARGEST_MAX_FORWARDS)),
            Map.entry("content-length", value -> Chars.isNumber(value, Integer.MAX_VALUE)));

    private static final List<Function<MessageHead, Optional<Fault>>> RULES =
            List.of(StartLineForm::fault, MessageHead::fault, HeadRules::missing, HeadRules::repeated, HeadRules::form);

    private HeadRules() {}

    /** The first thing that is wrong, if anything is. */
    public static Optional<Fault> fault(MessageHead head) {
        Optional<Fault> fault = Optional.empty();
        for (int i = 0; i < RULES.size() && fault.isEmpty(); i++) {
            fault = RULES.get(i).apply(head);
        }
        return fault;
    }

    private static Optional<Fault> missing(MessageHead head) {
        for (String name : MANDATORY) {
            if (head.count(name) == 0) {
                return Optional.of(Fault.badRequest("Missing " + name));
            }
        }
        return Optional.empty();
    }

    private static Optional<Fault> repeated(MessageHead head) {
        for (String name : SINGLE) {
            if (head.count(name) > 1) {
                return Optional.of(Fault.badRequest("More than one " + name));
            }
        }
        return Optional.empty();
    }

    private static Optional<Fault> form(MessageHead head) {
        for (HeaderField field : head.fields()) {
            Predicate<String> form = FORMS.get(field.name());
            if (form != null && !form.test(field.value())) {
                return Optional.of(Fault.badRequest("Malformed " + field.name()));
            }
        }
        return Optional.empty();
    }

    private static boolean isCallId(String value) {
        return !value.isEmpty() && Chars.all(value, c -> c > ' ' && c < 0x7f && c != ',' && c != ';');
    }

    private static boolean isSequence(String value) {
        int end = 0;
        while (end < value.length() && Chars.isDigit(value.charAt(end))) {
            end++;
        }
        String method = value.substring(end);
        return Chars.isNumber(value.substring(0, end), LARGEST_SEQUENCE)
                && !method.isEmpty()
                && Chars.isSpace(method.charAt(0))
                && Chars.isToken(method.strip());
    }
}
