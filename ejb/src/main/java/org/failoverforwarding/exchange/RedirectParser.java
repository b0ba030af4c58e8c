package org.failoverforwarding.exchange;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.failoverforwarding.exchange.TableReader.Line;
import org.failoverforwarding.forwarding.ActiveTimes;
import org.failoverforwarding.forwarding.CallingPartyDisplay;
import org.failoverforwarding.forwarding.ForwardingOrder;
import org.failoverforwarding.forwarding.Redirect;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.forwarding.Trigger;
import org.failoverforwarding.forwarding.times.ActiveTimesRefused;
import org.failoverforwarding.forwarding.times.ActiveTimesText;
import org.failoverforwarding.number.NumberPlan;
import org.failoverforwarding.number.NumberRefused;

/**
 * Reads the redirect of a line. Several targets are separated by {@code |}, in both columns; an internal target of 2 to 6
 * digits is an extension, an external one that begins with {@code sip:} or {@code sips:} a SIP address.
 */
final class RedirectParser {

    private static final Set<Trigger> USUAL_TRIGGERS =
            EnumSet.complementOf(EnumSet.of(Trigger.ALWAYS, Trigger.DEFLECTED));

    private static final Duration DEFAULT_RING_TIME = Duration.ofSeconds(20);

    private final NumberPlan plan;
    private final BiFunction<String, String, Optional<ActiveTimes>> schedules;

    RedirectParser(NumberPlan plan, BiFunction<String, String, Optional<ActiveTimes>> schedules) {
        this.plan = plan;
        this.schedules = schedules;
    }

    Redirect parse(Line line, String region) throws LineRefused {
        return new Redirect(
                0,
                LineParser.text(line, ImportColumn.DESIGNATION, 64),
                true,
                USUAL_TRIGGERS,
                targets(line, region),
                ForwardingOrder.AS_LISTED,
                LineParser.ringTime(line, ImportColumn.RING_TIME, DEFAULT_RING_TIME),
                display(line),
                Optional.empty(),
                activeTimes(line));
    }

    private List<Target> targets(Line line, String region) throws LineRefused {
        String[] kinds = LineParser.text(line, ImportColumn.FORWARD_TO, 200).split("\\|", -1);
        String[] addresses = LineParser.text(line, ImportColumn.TARGET, 4000).split("\\|", -1);
        if (kinds.length != addresses.length) {
            throw new LineRefused(ImportColumn.TARGET, "as many targets are needed as forward_to has values");
        }
        List<Target> targets = new ArrayList<>(kinds.length);
        for (int i = 0; i < kinds.length; i++) {
            targets.add(target(kinds[i].strip(), addresses[i].strip(), region));
        }
        return targets;
    }

    private Target target(String kind, String address, String region) throws LineRefused {
        try {
            return switch (kind) {
                case "INTERNAL" ->
                    address.matches("[0-9]{2,6}")
                            ? new Target.Extension(plan.extension(address, region))
                            : new Target.InternalNumber(plan.parsePossible(address, region));
                case "EXTERNAL" ->
                    address.startsWith("sip:") || address.startsWith("sips:")
                            ? new Target.SipAddress(address)
                            : new Target.ExternalNumber(plan.parse(address, region));
                default ->
                    throw new LineRefused(ImportColumn.FORWARD_TO, "\"" + kind + "\" is neither INTERNAL nor EXTERNAL");
            };
        } catch (NumberRefused e) {
            throw new LineRefused(ImportColumn.TARGET, e.getMessage());
        }
    }

    private static CallingPartyDisplay display(Line line) throws LineRefused {
        return line.value(ImportColumn.CALLING_PARTY_DISPLAY).isEmpty()
                ? CallingPartyDisplay.CALLER_NUMBER_AND_NAME
                : LineParser.constant(line, ImportColumn.CALLING_PARTY_DISPLAY, CallingPartyDisplay.class);
    }

    private ActiveTimes activeTimes(Line line) throws LineRefused {
        String text = line.value(ImportColumn.ACTIVE_TIMES);
        try {
            return text.isEmpty()
                    ? ActiveTimes.EVERY_DAY
                    : ActiveTimesText.parse(text, name -> schedules.apply(line.value(ImportColumn.ACCOUNT), name));
        } catch (ActiveTimesRefused e) {
            throw new LineRefused(ImportColumn.ACTIVE_TIMES, e.getMessage());
        }
    }
}
