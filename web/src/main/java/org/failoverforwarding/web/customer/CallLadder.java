package org.failoverforwarding.web.customer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.failoverforwarding.callhistory.Attempt;
import org.failoverforwarding.callhistory.CallDetailRecord;

/** Draws a call as a SIP ladder in plain text from its attempts: caller, this server, each target. */
final class CallLadder {

    private static final int SERVER = 24;
    private static final int TARGET = 40;

    private final CallDetailRecord call;
    private final List<Line> lines = new ArrayList<>();

    private record Line(Instant at, int order, String text) {}

    private CallLadder(CallDetailRecord call) {
        this.call = call;
    }

    static List<String> of(CallDetailRecord call) {
        return new CallLadder(call).draw();
    }

    private List<String> draw() {
        toServer(call.arrived(), "INVITE");
        call.attempts().forEach(this::attempt);
        call.answered().ifPresent(at -> fromServer(at, "200 OK"));
        if (call.answered().isEmpty()) {
            fromServer(call.ended(), call.finalStatus() + "");
        }
        List<String> drawn = new ArrayList<>();
        drawn.add(String.format(Locale.ROOT, "%9s  %-16s%-24s%s", "s", "caller", "this server", "target"));
        lines.stream()
                .sorted(Comparator.comparing(Line::at).thenComparing(Line::order))
                .forEach(line -> drawn.add(String.format(Locale.ROOT, "%9.3f  %s", seconds(line.at), line.text)));
        return drawn;
    }

    private void attempt(Attempt attempt) {
        toTarget(attempt.started(), "INVITE", attempt.target());
        attempt.ringing().ifPresent(at -> fromTarget(at, "18x", attempt.target()));
        attempt.answered().ifPresent(at -> fromTarget(at, "200 OK", attempt.target()));
        if (attempt.answered().isEmpty()) {
            String end = attempt.status().isPresent()
                    ? Integer.toString(attempt.status().getAsInt())
                    : "(" + attempt.end() + ")";
            fromTarget(attempt.ended(), end, attempt.target());
        } else {
            toTarget(attempt.ended(), "BYE", attempt.target());
        }
    }

    private double seconds(Instant at) {
        return Duration.between(call.arrived(), at).toMillis() / 1000.0;
    }

    private void toServer(Instant at, String message) {
        add(at, arrow(message, SERVER - 4) + ">|");
    }

    private void fromServer(Instant at, String message) {
        add(at, "<" + arrow(message, SERVER - 4) + "|");
    }

    private void toTarget(Instant at, String message, String target) {
        add(at, " ".repeat(SERVER - 3) + "|" + arrow(message, TARGET - SERVER) + "> " + target);
    }

    private void fromTarget(Instant at, String message, String target) {
        add(at, " ".repeat(SERVER - 3) + "|<" + arrow(message, TARGET - SERVER) + " " + target);
    }

    private static String arrow(String message, int width) {
        int left = Math.max(1, (width - message.length() - 2) / 2);
        int right = Math.max(1, width - message.length() - 2 - left);
        return "-".repeat(left) + " " + message + " " + "-".repeat(right);
    }

    private void add(Instant at, String text) {
        lines.add(new Line(at, lines.size(), text));
    }
}
