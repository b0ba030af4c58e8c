package org.failoverforwarding.sip.servlet.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.failoverforwarding.routing.Carrier;

/**
 * Reads the setting {@code failover.carriers}: {@code name=host:port;transport=udp;form=PLUS_E164;diversion=BOTH;cli=CLI_ANY}
 * and more of them after commas; everything behind host and port may be left out.
 */
final class CarrierList {

    private static final Set<String> TRANSPORTS = Set.of("udp", "tcp", "tls");

    private CarrierList() {}

    /** @throws IllegalArgumentException saying which carrier and which part of it is wrong */
    static List<Carrier> parse(String setting) {
        List<Carrier> carriers = new ArrayList<>();
        for (String entry : setting.split(",")) {
            if (!entry.isBlank()) {
                carriers.add(carrier(entry.trim()));
            }
        }
        return List.copyOf(carriers);
    }

    private static Carrier carrier(String entry) {
        String[] parts = entry.split(";");
        int equals = parts[0].indexOf('=');
        int colon = parts[0].lastIndexOf(':');
        if (equals < 1 || colon < equals + 2) {
            throw wrong(entry, "begins with name=host:port");
        }
        Carrier plain = new Carrier(
                parts[0].substring(0, equals).trim(),
                parts[0].substring(equals + 1, colon).trim(),
                port(entry, parts[0].substring(colon + 1).trim()),
                "udp",
                Carrier.NumberForm.PLUS_E164,
                Carrier.DiversionProfile.BOTH,
                Carrier.CliPolicy.CLI_ANY);
        for (int i = 1; i < parts.length; i++) {
            plain = with(plain, entry, parts[i].trim());
        }
        return plain;
    }

    private static Carrier with(Carrier c, String entry, String part) {
        int equals = part.indexOf('=');
        String key = equals < 0 ? part : part.substring(0, equals).trim();
        String value = equals < 0 ? "" : part.substring(equals + 1).trim();
        return switch (key) {
            case "transport" ->
                new Carrier(
                        c.name(),
                        c.host(),
                        c.port(),
                        transport(entry, value),
                        c.numberForm(),
                        c.diversionProfile(),
                        c.cliPolicy());
            case "form" ->
                new Carrier(
                        c.name(),
                        c.host(),
                        c.port(),
                        c.transport(),
                        one(Carrier.NumberForm.class, entry, value),
                        c.diversionProfile(),
                        c.cliPolicy());
            case "diversion" ->
                new Carrier(
                        c.name(),
                        c.host(),
                        c.port(),
                        c.transport(),
                        c.numberForm(),
                        one(Carrier.DiversionProfile.class, entry, value),
                        c.cliPolicy());
            case "cli" ->
                new Carrier(
                        c.name(),
                        c.host(),
                        c.port(),
                        c.transport(),
                        c.numberForm(),
                        c.diversionProfile(),
                        one(Carrier.CliPolicy.class, entry, value));
            default -> throw wrong(entry, "knows transport, form, diversion and cli, not \"" + key + "\"");
        };
    }

    private static int port(String entry, String text) {
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw wrong(entry, "needs a port from 1 to 65535");
        }
        throw wrong(entry, "needs a port from 1 to 65535");
    }

    private static String transport(String entry, String value) {
        String transport = value.toLowerCase(Locale.ROOT);
        if (!TRANSPORTS.contains(transport)) {
            throw wrong(entry, "takes udp, tcp or tls as transport");
        }
        return transport;
    }

    private static <E extends Enum<E>> E one(Class<E> type, String entry, String value) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(value)) {
                return constant;
            }
        }
        throw wrong(entry, "takes one of " + List.of(type.getEnumConstants()) + ", not \"" + value + "\"");
    }

    private static IllegalArgumentException wrong(String entry, String rule) {
        return new IllegalArgumentException("failover.carriers: a carrier " + rule + ": \"" + entry + "\"");
    }
}
