package org.failoverforwarding.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.forwarding.CallingPartyDisplay;
import org.failoverforwarding.forwarding.CustomDisplay;

/**
 * What a leg shows of the caller: From, P-Asserted-Identity and Privacy (semantics 9.7, RFC 3323, RFC 3325).
 *
 * @param from From without tag
 * @param headers the identity headers
 */
record CallerView(NameAddress from, List<HeaderField> headers) {

    private static final NameAddress WITHHELD = new NameAddress("Anonymous", "sip:anonymous@anonymous.invalid");
    private static final HeaderField PRIVACY = new HeaderField("Privacy", "id");

    /** What the called number's own system sees: the caller as received. */
    static CallerView direct(CallContext context) {
        return shown(context, context.caller().user(), context.caller().name(), false);
    }

    /**
     * What the target of a redirect sees.
     *
     * @param trusted the leg goes to a carrier, which may learn a withheld caller's identity
     */
    static CallerView diverted(
            CallContext context, CallingPartyDisplay display, Optional<CustomDisplay> custom, boolean trusted) {
        CallerIdentity caller = context.caller();
        String forwarder = context.snapshot().number().e164();
        String forwarderName = DisplayName.clean(context.snapshot().displayName());
        return switch (display) {
            case CALLER_NUMBER_AND_NAME -> shown(context, caller.user(), caller.name(), trusted);
            case CALLER_NUMBER_FORWARDER_NAME -> shown(context, caller.user(), forwarderName, trusted);
            case FORWARDER_NUMBER_AND_NAME -> own(context, forwarder, forwarderName, trusted);
            case FORWARDER_NUMBER_CALLER_NAME -> own(context, forwarder, callerText(caller, forwarderName), trusted);
            case CUSTOM ->
                custom.map(c -> own(context, c.number().e164(), fill(c.nameTemplate(), caller, forwarderName), trusted))
                        .orElseGet(() -> own(context, forwarder, forwarderName, trusted));
            case ANONYMOUS -> withheld(context, Optional.of(forwarder), trusted);
        };
    }

    private static CallerView shown(CallContext context, String user, String name, boolean trusted) {
        if (context.caller().withheld()) {
            return withheld(context, context.caller().assertable(), trusted);
        }
        return new CallerView(address(context, user, name), asserted(context, user, trusted));
    }

    private static CallerView own(CallContext context, String number, String name, boolean trusted) {
        return new CallerView(address(context, number, name), asserted(context, number, trusted));
    }

    private static CallerView withheld(CallContext context, Optional<String> number, boolean trusted) {
        List<HeaderField> headers = new ArrayList<>(2);
        if (trusted) {
            number.ifPresent(n -> headers.add(assertion(context, n)));
        }
        headers.add(PRIVACY);
        return new CallerView(WITHHELD, headers);
    }

    private static NameAddress address(CallContext context, String user, String name) {
        return new NameAddress(
                name, "sip:" + user + "@" + context.around().settings().host());
    }

    private static List<HeaderField> asserted(CallContext context, String user, boolean trusted) {
        return trusted ? List.of(assertion(context, user)) : List.of();
    }

    private static HeaderField assertion(CallContext context, String user) {
        return new HeaderField(
                "P-Asserted-Identity",
                "<sip:" + user + "@" + context.around().settings().host() + ";user=phone>");
    }

    private static String callerText(CallerIdentity caller, String forwarderName) {
        String number = caller.withheld() ? "Anonym" : caller.user();
        return DisplayName.clean(forwarderName.isEmpty() ? number : number + " / " + forwarderName);
    }

    private static String fill(String template, CallerIdentity caller, String forwarderName) {
        String name = caller.withheld() ? "Anonym" : caller.name();
        String number = caller.withheld() ? "" : caller.user();
        return DisplayName.clean(template.replace("{callerName}", name)
                .replace("{callerNumber}", number)
                .replace("{forwarderName}", forwarderName)
                .strip());
    }
}
