package org.failoverforwarding.callhistory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.failoverforwarding.routing.LegPlan;
import org.failoverforwarding.routing.TraceEntry;

/** The parts of the sentence about one call, in the order of what happened. */
final class CallClauses {

    private final CallExplanation words;
    private final CallDetailRecord call;
    private final List<Attempt> open;
    private final List<String> clauses = new ArrayList<>();
    private String registeredUntil = "";
    private String redirect = "";
    private String level = "";
    private String emergencyUntil = "";

    CallClauses(CallExplanation words, CallDetailRecord call) {
        this.words = words;
        this.call = call;
        this.open = new ArrayList<>(call.attempts());
    }

    List<String> clauses() {
        call.trace().forEach(this::add);
        if (clauses.isEmpty()) {
            clauses.add(words.firstText(List.of("result." + call.result().name())));
        }
        return clauses;
    }

    private void add(TraceEntry entry) {
        List<String> arguments = entry.arguments();
        switch (entry.code()) {
            case SYSTEM_RUNG -> registeredUntil = arguments.size() > 2 ? arguments.get(2) : "";
            case SYSTEM_SKIPPED ->
                say(words.firstText(
                        List.of("skipped." + arguments.get(1), "skipped"), words.text("system"), arguments.get(1)));
            case LEG_FAILED -> failed(arguments.get(0), arguments.get(1), arguments.get(2));
            case CALLER_BLOCKED -> say(words.text("blocked", words.caller(arguments.get(0))));
            case EMERGENCY_MODE -> emergencyUntil = arguments.get(1);
            case REDIRECT_INHERITED -> level = arguments.get(1);
            case REDIRECT_APPLIED -> redirect = arguments.get(0);
            case TARGET_SKIPPED ->
                say(words.text("passedOver", words.target(arguments.get(1)), words.reason(arguments.get(2))));
            case TARGET_RUNG -> rung(arguments.get(0));
            case CALLER_NUMBER_REFUSED -> say(words.text("numberRefused", words.target(arguments.get(0))));
            case NEXT_WAY -> say(words.text("nextWay", words.target(arguments.get(0))));
            case ANSWERED -> answered(arguments.get(0));
            case LOOP_STOPPED -> say(words.text("loop"));
            case REFUSED ->
                say(words.firstText(
                        List.of("refused." + arguments.get(1), "refused." + arguments.get(0), "refused"),
                        arguments.get(0)));
            case CALLER_GONE -> say(words.text("gone", seconds(call.arrived(), entry.at())));
            case SETUP_TIME_OVER -> say(words.text("setup", seconds(call.arrived(), entry.at())));
            case CALL_ARRIVED, REDIRECT_PASSED_OVER -> {
                return;
            }
        }
    }

    private void rung(String label) {
        boolean voicemail = open.stream()
                .anyMatch(attempt -> attempt.kind() == LegPlan.Kind.VOICEMAIL
                        && attempt.target().equals(label));
        if (voicemail) {
            say(words.text("voicemail"));
        } else if (!emergencyUntil.isEmpty()) {
            say(words.text("emergency", words.target(label), words.time(emergencyUntil)));
            emergencyUntil = "";
        } else if (redirect.isEmpty()) {
            say(words.text("next", words.target(label)));
        } else {
            say(words.firstText(List.of("redirect." + level, "redirect"), redirect, words.target(label)));
            redirect = "";
            level = "";
        }
    }

    private void failed(String label, String trigger, String detail) {
        Optional<Attempt> attempt = take(label);
        Instant from = attempt.map(
                        a -> detail.equals("RING_TIME_OVER") ? a.ringing().orElse(a.started()) : a.started())
                .orElse(call.arrived());
        String time = attempt.map(a -> seconds(from, a.ended())).orElse("0");
        boolean system = attempt.map(a -> a.kind() == LegPlan.Kind.SYSTEM).orElse(clauses.isEmpty());
        String who = system ? words.text("system") : words.target(label);
        if (system && detail.equals("NO_RESPONSE") && !registeredUntil.isEmpty()) {
            say(words.text("failed.NO_RESPONSE.registered", who, time, words.time(registeredUntil)));
        } else {
            say(words.firstText(List.of("failed." + detail, "failed." + trigger, "failed"), who, time, detail));
        }
    }

    private void answered(String label) {
        Optional<Attempt> attempt = take(label);
        String time = attempt.flatMap(a -> a.answered().map(at -> seconds(a.started(), at)))
                .orElse("0");
        boolean system = attempt.map(a -> a.kind() == LegPlan.Kind.SYSTEM).orElse(false);
        say(system ? words.text("answered.system", words.text("system"), time) : words.text("answered", time));
    }

    private Optional<Attempt> take(String label) {
        Optional<Attempt> found =
                open.stream().filter(attempt -> attempt.target().equals(label)).findFirst();
        found.ifPresent(open::remove);
        return found;
    }

    /** Several contacts of one system which failed alike are said once. */
    private void say(String clause) {
        if (clauses.isEmpty() || !clauses.get(clauses.size() - 1).equals(clause)) {
            clauses.add(clause);
        }
    }

    private static String seconds(Instant from, Instant to) {
        return Long.toString(
                Math.max(0, Duration.between(from, to).plusMillis(500).toSeconds()));
    }
}
