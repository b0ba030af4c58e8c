package org.failoverforwarding.callhistory;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.failoverforwarding.number.NumberPlan;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.routing.TraceEntry;
import org.failoverforwarding.screening.CallerPattern;

/** Says in plain words of one language what became of a call; English where a language has no texts. */
public final class CallExplanation {

    private static final String BUNDLE = "org.failoverforwarding.callhistory.Explanation";
    private static final DateTimeFormatter TO_SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter TO_MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private final NumberPlan numbers;
    private final Locale locale;
    private final ZoneId zone;
    private final String region;
    private final ResourceBundle texts;

    /**
     * An explanation for people of one account.
     *
     * @param zone time zone of the account
     * @param region ISO 3166 country in whose form numbers are shown
     */
    public CallExplanation(NumberPlan numbers, Locale locale, ZoneId zone, String region) {
        this.numbers = numbers;
        this.locale = locale;
        this.zone = zone;
        this.region = region;
        this.texts = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** One sentence: what failed and why, where the call went, how it ended. */
    public String sentence(CallDetailRecord call) {
        String clauses = String.join(text("separator"), new CallClauses(this, call).clauses());
        return text("sentence", TO_SECOND.format(call.arrived().atZone(zone)), clauses);
    }

    /** A line for each decision with its time, the redirects that did not apply and why included. */
    public List<String> details(List<TraceEntry> trace) {
        return trace.stream().map(this::detail).toList();
    }

    private String detail(TraceEntry entry) {
        Object[] arguments = entry.arguments().stream().map(this::readable).toArray();
        String time = TO_SECOND.format(entry.at().atZone(zone));
        return text("detail", time, text("trace." + entry.code().name(), arguments));
    }

    /** An argument as people read it: names of reasons in words, numbers in the form of the region. */
    private String readable(String argument) {
        if (PhoneNumber.isCanonical(argument)) {
            return target(argument);
        }
        if (texts.containsKey("reason." + argument)) {
            return texts.getString("reason." + argument);
        }
        return argument.length() == 20 && argument.endsWith("Z") ? time(argument) : clean(argument);
    }

    /** Attacker-made text on one line. */
    private static String clean(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .limit(100)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    String target(String label) {
        return PhoneNumber.isCanonical(label) ? numbers.display(new PhoneNumber(label), region) : clean(label);
    }

    /** An entry of a blocking list: a number in the form of the region, "+4179*", or withheld callers in words. */
    String caller(String entry) {
        return entry.equals(CallerPattern.ANONYMOUS.text()) ? text("withheld") : target(entry);
    }

    String reason(String name) {
        String key = "reason." + name;
        return texts.containsKey(key) ? texts.getString(key) : clean(name);
    }

    String time(String instant) {
        return TO_MINUTE.format(Instant.parse(instant).atZone(zone));
    }

    /** The first of these texts that there is. */
    String firstText(List<String> keys, Object... arguments) {
        for (String key : keys) {
            if (texts.containsKey(key)) {
                return text(key, arguments);
            }
        }
        throw new MissingResourceException("No text", BUNDLE, keys.toString());
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }
}
