package org.failoverforwarding.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.failoverforwarding.forwarding.CallingPartyDisplay;
import org.failoverforwarding.forwarding.CustomDisplay;
import org.failoverforwarding.number.PhoneNumber;

/**
 * What a leg shows of the caller: From, P-Asserted-Identity and Privacy (semantics 9.7, RFC 3323, RFC 3325).
 *
 * @param from From without tag
 * @param headers the identity headers
 */
record CallerView(NameAddress from, List<HeaderField> headers) {

    private static final NameAddress WITHHELD = new NameAddress("Anonymous", "sip:anonymous@anonymous.invalid");
    private static final HeaderField PRIVACY = new HeaderField("Privacy", "id");

    /** What an empty value leaves in a name template. */
    private static final Pattern GAP = Pattern.compile(" {2,}");

    /** What the called number's own system sees: the caller as received. */
    static CallerView direct(CallContext context) {
        String host = context.around().settings().host();
        CallerIdentity caller = context.caller();
        return caller.withheld()
                ? withheld(host, Optional.empty())
                : new CallerView(address(host, caller.user(), caller.name()), List.of());
    }

    /** What a carrier sees of a telephone system's own call. */
    static CallerView outgoing(String host, String number, CallerIdentity caller, Carrier carrier) {
        return caller.withheld()
                ? withheld(host, Optional.of(number))
                : new CallerView(
                        address(host, number, fitting(caller.name(), Optional.of(carrier))),
                        List.of(assertion(host, number)));
    }

    /**
     * What the target of a redirect sees.
     *
     * @param carrier to which the leg goes; it may learn a withheld caller's identity. Empty for a system of our own
     */
    static CallerView diverted(
            CallContext context,
            CallingPartyDisplay display,
            Optional<CustomDisplay> custom,
            Optional<Carrier> carrier) {
        return new Diverted(context, carrier, custom)
                .show(carrier.map(c -> c.permitted(display)).orElse(display));
    }

    /** Makes the view for one diverted leg. */
    private record Diverted(CallContext context, Optional<Carrier> carrier, Optional<CustomDisplay> custom) {

        CallerView show(CallingPartyDisplay display) {
            CallerIdentity caller = context.caller();
            return switch (display) {
                case CALLER_NUMBER_AND_NAME -> caller(caller.name());
                case CALLER_NUMBER_FORWARDER_NAME -> caller(forwarderName());
                case FORWARDER_NUMBER_AND_NAME -> own(forwarder(), forwarderName());
                case FORWARDER_NUMBER_CALLER_NAME -> own(forwarder(), numberAndName());
                case CUSTOM ->
                    custom.map(c -> own(c.number(), filled(c.nameTemplate())))
                            .orElseGet(() -> own(forwarder(), forwarderName()));
                case ANONYMOUS -> withheld(host(), asserted(written(forwarder())));
            };
        }

        private CallerView caller(String name) {
            CallerIdentity caller = context.caller();
            if (caller.withheld()) {
                return withheld(host(), caller.assertable().map(this::written).flatMap(this::asserted));
            }
            return shown(written(caller.user()), name);
        }

        private CallerView own(PhoneNumber number, String name) {
            return shown(written(number), name);
        }

        private CallerView shown(String user, String name) {
            List<HeaderField> headers = carrier.isPresent() ? List.of(assertion(host(), user)) : List.of();
            return new CallerView(address(host(), user, fitting(name, carrier)), headers);
        }

        private Optional<String> asserted(String user) {
            return carrier.map(c -> user);
        }

        private String written(String user) {
            return carrier.isPresent() && PhoneNumber.isCanonical(user) ? written(new PhoneNumber(user)) : user;
        }

        private String written(PhoneNumber number) {
            return carrier.map(c -> CarrierNumber.write(number, c.numberForm(), context.around()))
                    .orElse(number.e164());
        }

        private String numberAndName() {
            String number = context.caller().withheld() ? CallerIdentity.HIDDEN : callerNumberForPeople();
            return DisplayName.clean(forwarderName().isEmpty() ? number : number + " / " + forwarderName());
        }

        private String filled(String template) {
            boolean hidden = context.caller().withheld();
            String name = template.replace("{forwarderName}", forwarderName())
                    .replace("{callerNumber}", hidden ? "" : callerNumberForPeople())
                    .replace(
                            "{callerName}",
                            hidden ? CallerIdentity.HIDDEN : context.caller().name());
            return DisplayName.clean(GAP.matcher(name).replaceAll(" ")).strip();
        }

        private String callerNumberForPeople() {
            String user = context.caller().user();
            return PhoneNumber.isCanonical(user)
                    ? context.around()
                            .numbers()
                            .display(
                                    new PhoneNumber(user),
                                    context.snapshot().account().region())
                    : user;
        }

        private PhoneNumber forwarder() {
            return context.snapshot().number();
        }

        private String forwarderName() {
            return DisplayName.clean(context.snapshot().displayName());
        }

        private String host() {
            return context.around().settings().host();
        }
    }

    private static CallerView withheld(String host, Optional<String> number) {
        List<HeaderField> headers = new ArrayList<>(2);
        number.ifPresent(n -> headers.add(assertion(host, n)));
        headers.add(PRIVACY);
        return new CallerView(WITHHELD, headers);
    }

    /** The name as long as the trunk takes it. */
    private static String fitting(String name, Optional<Carrier> carrier) {
        return carrier.map(Carrier::dialect)
                .filter(dialect -> name.length() > dialect.longestName())
                .map(dialect -> DisplayName.cut(name, dialect.longestName()))
                .orElse(name);
    }

    private static NameAddress address(String host, String user, String name) {
        return new NameAddress(name, "sip:" + user + "@" + host);
    }

    private static HeaderField assertion(String host, String user) {
        return new HeaderField("P-Asserted-Identity", "<sip:" + user + "@" + host + ";user=phone>");
    }
}
