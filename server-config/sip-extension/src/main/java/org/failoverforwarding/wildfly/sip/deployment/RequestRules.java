package org.failoverforwarding.wildfly.sip.deployment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.failoverforwarding.wildfly.sip.container.application.RequestRule;
import org.w3c.dom.Element;

/** Turns the conditions of a servlet mapping into rules (JSR 289 section 16.2). */
final class RequestRules {
    private RequestRules() {}

    static RequestRule of(Element element) {
        return switch (element.getLocalName()) {
            case "and" -> {
                List<RequestRule> parts = parts(element);
                yield request -> parts.stream().allMatch(part -> part.matches(request));
            }
            case "or" -> {
                List<RequestRule> parts = parts(element);
                yield request -> parts.stream().anyMatch(part -> part.matches(request));
            }
            case "not" -> {
                List<RequestRule> parts = parts(element);
                if (parts.size() != 1) {
                    throw new IllegalArgumentException("<not> needs one condition");
                }
                yield request -> !parts.get(0).matches(request);
            }
            case "equal" -> comparison(element, String::equals);
            case "contains" -> comparison(element, String::contains);
            case "subdomain-of" -> comparison(element, RequestRules::within);
            case "exists" -> {
                RequestVariable variable = RequestVariable.of(SipXml.required(element, "var"));
                yield request -> variable.value(request).isPresent();
            }
            default -> throw new IllegalArgumentException("<" + element.getLocalName() + "> is no condition");
        };
    }

    private static List<RequestRule> parts(Element element) {
        return SipXml.children(element).stream().map(RequestRules::of).toList();
    }

    private static RequestRule comparison(Element element, BiPredicate<String, String> test) {
        RequestVariable variable = RequestVariable.of(SipXml.required(element, "var"));
        boolean ignoreCase = SipXml.children(element, "var")
                .get(0)
                .getAttribute("ignore-case")
                .equals("true");
        String value = fold(SipXml.required(element, "value"), ignoreCase);
        return request -> {
            Optional<String> actual = variable.value(request);
            return actual.isPresent() && test.test(fold(actual.get(), ignoreCase), value);
        };
    }

    private static String fold(String text, boolean ignoreCase) {
        return ignoreCase ? text.toLowerCase(Locale.ROOT) : text;
    }

    /** True for the domain itself, its subdomains, and a telephone number with that prefix. */
    private static boolean within(String actual, String domain) {
        String host = actual.toLowerCase(Locale.ROOT);
        String parent = domain.toLowerCase(Locale.ROOT);
        boolean number =
                actual.startsWith("+") || !actual.isEmpty() && actual.chars().allMatch(Character::isDigit);
        return number ? actual.startsWith(domain) : host.equals(parent) || host.endsWith("." + parent);
    }
}
