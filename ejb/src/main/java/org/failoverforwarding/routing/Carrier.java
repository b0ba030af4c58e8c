package org.failoverforwarding.routing;

import java.io.Serializable;
import org.failoverforwarding.forwarding.CallingPartyDisplay;
import org.failoverforwarding.locating.SipServer;

/**
 * A carrier trunk: calls come from it without challenge and external targets go to it.
 *
 * @param name for people and the trace
 * @param host address or name of its SIP peer
 * @param port 1 to 65535, or 0 to look it up (RFC 3263)
 * @param transport "udp", "tcp", "tls", or "auto" to look it up too
 * @param numberForm how numbers are written towards it
 * @param diversionProfile which headers tell of the diversion
 * @param cliPolicy which caller numbers it accepts
 * @param dialect what it wants otherwise than most
 */
public record Carrier(
        String name,
        String host,
        int port,
        String transport,
        NumberForm numberForm,
        DiversionProfile diversionProfile,
        CliPolicy cliPolicy,
        CarrierDialect dialect)
        implements Serializable {

    /** A trunk that wants what most want. */
    public Carrier(
            String name,
            String host,
            int port,
            String transport,
            NumberForm numberForm,
            DiversionProfile diversionProfile,
            CliPolicy cliPolicy) {
        this(name, host, port, transport, numberForm, diversionProfile, cliPolicy, CarrierDialect.USUAL);
    }

    public SipServer server() {
        return new SipServer(host, port, transport);
    }

    /** The display nearest to the wanted one that this trunk lets through (semantics 9.7). */
    public CallingPartyDisplay permitted(CallingPartyDisplay wanted) {
        boolean ownOnly = cliPolicy == CliPolicy.CLI_OWN_ONLY
                || cliPolicy == CliPolicy.CLI_WITH_DIVERSION && diversionProfile == DiversionProfile.NONE;
        if (!ownOnly) {
            return wanted;
        }
        return switch (wanted) {
            case CALLER_NUMBER_AND_NAME -> CallingPartyDisplay.FORWARDER_NUMBER_CALLER_NAME;
            case CALLER_NUMBER_FORWARDER_NAME -> CallingPartyDisplay.FORWARDER_NUMBER_AND_NAME;
            case FORWARDER_NUMBER_AND_NAME, FORWARDER_NUMBER_CALLER_NAME, CUSTOM, ANONYMOUS -> wanted;
        };
    }

    /** How numbers are written towards a trunk (semantics 9.10). */
    public enum NumberForm {
        PLUS_E164,
        E164_NO_PLUS,
        INTERNATIONAL_00,
        NATIONAL
    }

    /** Which headers tell of a diversion (semantics 9.7). */
    public enum DiversionProfile {
        DIVERSION,
        HISTORY_INFO,
        BOTH,
        NONE
    }

    /** Which calling numbers a trunk lets through (semantics 9.7). */
    public enum CliPolicy {
        CLI_ANY,
        CLI_WITH_DIVERSION,
        CLI_OWN_ONLY
    }
}
