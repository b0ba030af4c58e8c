package org.failoverforwarding.wildfly.sip.deployment;

import java.util.Optional;
import java.util.function.Function;
import javax.servlet.sip.Address;
import javax.servlet.sip.ServletParseException;
import javax.servlet.sip.SipServletRequest;
import javax.servlet.sip.SipURI;
import javax.servlet.sip.TelURL;
import javax.servlet.sip.URI;

/** A part of a request which a servlet mapping names, such as {@code request.uri.host} (JSR 289 section 16.1.2). */
@FunctionalInterface
interface RequestVariable {
    /** The part's text in this request, if it is there. */
    Optional<String> value(SipServletRequest request);

    /**
     * The variable of that name.
     *
     * @throws IllegalArgumentException when there is none
     */
    static RequestVariable of(String name) {
        String[] path = name.split("\\.", 3);
        if (path.length < 2 || !path[0].equals("request")) {
            throw new IllegalArgumentException("unknown variable " + name);
        }
        String rest = path.length == 3 ? path[2] : "";
        return switch (path[1]) {
            case "method" -> request -> Optional.of(request.getMethod());
            case "uri" -> ofUri(SipServletRequest::getRequestURI, rest, name);
            case "from" -> ofAddress(SipServletRequest::getFrom, rest, name);
            case "to" -> ofAddress(SipServletRequest::getTo, rest, name);
            case "route" -> ofAddress(RequestVariable::route, rest, name);
            default -> throw new IllegalArgumentException("unknown variable " + name);
        };
    }

    private static RequestVariable ofAddress(Function<SipServletRequest, Address> address, String path, String name) {
        if (path.isEmpty()) {
            return request -> Optional.ofNullable(address.apply(request)).map(Address::toString);
        }
        if (path.equals("display-name")) {
            return request -> Optional.ofNullable(address.apply(request)).map(Address::getDisplayName);
        }
        if (path.equals("uri") || path.startsWith("uri.")) {
            return ofUri(
                    request -> Optional.ofNullable(address.apply(request))
                            .map(Address::getURI)
                            .orElse(null),
                    path.substring(Math.min(path.length(), 4)),
                    name);
        }
        throw new IllegalArgumentException("unknown variable " + name);
    }

    private static RequestVariable ofUri(Function<SipServletRequest, URI> uri, String path, String name) {
        Function<URI, String> part = switch (path) {
            case "" -> URI::toString;
            case "scheme" -> URI::getScheme;
            case "user" -> value -> value instanceof SipURI sip ? sip.getUser() : null;
            case "host" -> value -> value instanceof SipURI sip ? sip.getHost() : null;
            case "port" -> value -> value instanceof SipURI sip ? port(sip) : null;
            case "tel" -> RequestVariable::number;
            default -> {
                if (!path.startsWith("param.")) {
                    throw new IllegalArgumentException("unknown variable " + name);
                }
                String parameter = path.substring("param.".length());
                yield value -> value.getParameter(parameter);
            }
        };
        return request -> Optional.ofNullable(uri.apply(request)).map(part);
    }

    private static String port(SipURI uri) {
        int standard = uri.isSecure() ? 5061 : 5060;
        return Integer.toString(uri.getPort() < 0 ? standard : uri.getPort());
    }

    private static String number(URI uri) {
        if (uri instanceof TelURL tel) {
            return tel.getPhoneNumber();
        }
        return uri instanceof SipURI sip && "phone".equals(sip.getUserParam()) ? sip.getUser() : null;
    }

    private static Address route(SipServletRequest request) {
        try {
            return request.getAddressHeader("Route");
        } catch (ServletParseException e) {
            return null;
        }
    }
}
