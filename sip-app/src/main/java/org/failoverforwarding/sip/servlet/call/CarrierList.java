package org.failoverforwarding.sip.servlet.call;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.failoverforwarding.locating.SipServer;
import org.failoverforwarding.routing.Carrier;
import org.failoverforwarding.routing.CarrierDialect;

/**
 * Reads the setting {@code failover.carriers}: {@code name=host:port;transport=udp;form=PLUS_E164;diversion=BOTH;cli=CLI_ANY}
 * and more of them after commas;
 * everything behind the host may be left out (without a port the server is looked up by RFC 3263), and {@code not-registered=404}, {@code rejected=deflection}, {@code
 * name=15} and {@code early-media=ALWAYS} added (semantics 9.5, 9.7).
 */
final class CarrierList {

    private static final Set<String> TRANSPORTS = Set.of("udp", "tcp", "tls");
    private static final List<String> KEYS =
            List.of("transport", "form", "diversion", "cli", "not-registered", "rejected", "name", "early-media");

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
        String server = parts[0].substring(equals + 1).trim();
        int colon = server.endsWith("]") ? -1 : server.lastIndexOf(':');
        if (equals < 1 || server.isEmpty() || colon == 0) {
            throw wrong(entry, "begins with name=host or name=host:port");
        }
        Map<String, String> options = options(entry, Arrays.asList(parts).subList(1, parts.length));
        return new Carrier(
                parts[0].substring(0, equals).trim(),
                colon < 0 ? server : server.substring(0, colon),
                colon < 0 ? 0 : port(entry, server.substring(colon + 1)),
                transport(entry, options.getOrDefault("transport", colon < 0 ? SipServer.AUTO : "udp")),
                one(Carrier.NumberForm.PLUS_E164, entry, options.get("form")),
                one(Carrier.DiversionProfile.BOTH, entry, options.get("diversion")),
                one(Carrier.CliPolicy.CLI_ANY, entry, options.get("cli")),
                dialect(entry, options));
    }

    private static CarrierDialect dialect(String entry, Map<String, String> options) {
        CarrierDialect usual = CarrierDialect.USUAL;
        return new CarrierDialect(
                chosen(entry, options.getOrDefault("not-registered", "503"), "503", "404"),
                chosen(entry, options.getOrDefault("rejected", "busy"), "busy", "deflection"),
                nameLength(entry, options.getOrDefault("name", String.valueOf(usual.longestName()))),
                one(usual.earlyMedia(), entry, options.get("early-media")));
    }

    private static Map<String, String> options(String entry, List<String> parts) {
        Map<String, String> options = new HashMap<>();
        for (String part : parts) {
            int equals = part.indexOf('=');
            String key = (equals < 0 ? part : part.substring(0, equals)).trim();
            if (!KEYS.contains(key)) {
                throw wrong(entry, "knows " + String.join(", ", KEYS) + ", not \"" + key + "\"");
            }
            options.put(key, equals < 0 ? "" : part.substring(equals + 1).trim());
        }
        return options;
    }

    /** True for the second of two values. */
    private static boolean chosen(String entry, String value, String usual, String other) {
        if (!value.equalsIgnoreCase(usual) && !value.equalsIgnoreCase(other)) {
            throw wrong(entry, "takes " + usual + " or " + other + ", not \"" + value + "\"");
        }
        return value.equalsIgnoreCase(other);
    }

    private static int nameLength(String entry, String value) {
        if (!value.matches("[1-9]|[1-5][0-9]|6[0-4]")) {
            throw wrong(entry, "takes 1 to 64 as longest name");
        }
        return Integer.parseInt(value);
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
        if (!TRANSPORTS.contains(transport) && !transport.equals(SipServer.AUTO)) {
            throw wrong(entry, "takes udp, tcp or tls as transport");
        }
        return transport;
    }

    private static <E extends Enum<E>> E one(E usual, String entry, String value) {
        if (value == null) {
            return usual;
        }
        E[] constants = usual.getDeclaringClass().getEnumConstants();
        for (E constant : constants) {
            if (constant.name().equalsIgnoreCase(value)) {
                return constant;
            }
        }
        throw wrong(entry, "takes one of " + List.of(constants) + ", not \"" + value + "\"");
    }

    private static IllegalArgumentException wrong(String entry, String rule) {
        return new IllegalArgumentException("a carrier " + rule + ": \"" + entry + "\"");
    }
}
