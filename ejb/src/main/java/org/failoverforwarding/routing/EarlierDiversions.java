package org.failoverforwarding.routing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The diversions that a call brings along in Diversion (RFC 5806) or History-Info (RFC 7044).
 *
 * @param newestFirst at most 20; from Diversion where the call has it, else from History-Info (RFC 7544 §5)
 * @param count how many there were by the greater of both headers, 0 to 99
 */
record EarlierDiversions(List<Diversion> newestFirst, int count) {

    static final EarlierDiversions NONE = new EarlierDiversions(List.of(), 0);

    private static final int MOST = 99;

    EarlierDiversions {
        newestFirst = List.copyOf(newestFirst);
    }

    static EarlierDiversions of(IncomingCall call) {
        if (call.diversion().isEmpty() && call.historyInfo().isEmpty()) {
            return NONE;
        }
        List<Diversion> told = diversions(HeaderText.elements(call.diversion()));
        List<Diversion> history = history(HeaderText.elements(call.historyInfo()));
        int count = Math.max(sum(told), history.size());
        return new EarlierDiversions(told.isEmpty() ? history : told, Math.min(MOST, count));
    }

    private static int sum(List<Diversion> diversions) {
        return diversions.stream().mapToInt(Diversion::counter).sum();
    }

    private static List<Diversion> diversions(List<String> elements) {
        List<Diversion> diversions = new ArrayList<>(elements.size());
        for (String element : elements) {
            String parameters = HeaderText.parameters(element);
            int counter = HeaderText.parameter(parameters, "counter")
                    .map(text -> HeaderText.number(text, MOST))
                    .orElse(1);
            diversions.add(new Diversion(
                    user(element),
                    DiversionReason.ofDiversion(
                            HeaderText.parameter(parameters, "reason").orElse("")),
                    Math.max(1, Math.min(MOST, counter)),
                    !HeaderText.parameter(parameters, "privacy").orElse("off").equalsIgnoreCase("off"),
                    HeaderText.parameter(parameters, "screen").orElse("").equalsIgnoreCase("yes")));
        }
        return diversions;
    }

    /** An entry with a cause was reached by a diversion of the entry before it (RFC 7544 §5). */
    private static List<Diversion> history(List<String> elements) {
        List<Diversion> diversions = new ArrayList<>();
        for (int i = 1; i < elements.size(); i++) {
            Optional<Integer> cause = cause(elements.get(i));
            if (cause.isPresent()) {
                String from = elements.get(i - 1);
                boolean hidden = HeaderText.uri(from).toLowerCase(Locale.ROOT).contains("privacy=history");
                diversions.add(new Diversion(user(from), DiversionReason.ofCause(cause.get()), 1, hidden, false));
            }
        }
        Collections.reverse(diversions);
        return diversions;
    }

    private static Optional<Integer> cause(String element) {
        String uri = HeaderText.uri(element);
        int question = uri.indexOf('?');
        String parameters = question < 0 ? uri : uri.substring(0, question);
        return HeaderText.parameter(parameters, "cause").map(text -> HeaderText.number(text, 0));
    }

    private static String user(String element) {
        return SipUri.parse(HeaderText.uri(element))
                .map(SipUri::user)
                .filter(user -> !user.isEmpty())
                .orElse(CallerIdentity.ANONYMOUS);
    }
}
