package org.failoverforwarding.alert;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.failoverforwarding.event.StoredEvent;
import org.failoverforwarding.number.NumberPlan;
import org.failoverforwarding.number.PhoneNumber;

/** Says in plain words of one language what an event means, for the mail about it. */
public final class EventText {

    private final AlertText words;
    private final NumberPlan numbers;
    private final StoredEvent event;
    private final Names names;
    private final DateTimeFormatter times;

    /**
     * What an event's ids stand for.
     *
     * @param system name of the telephone system, or empty
     * @param region ISO 3166 country in whose form numbers are shown
     */
    public record Names(String account, String system, String region, ZoneId zone) {}

    public EventText(AlertText words, NumberPlan numbers, StoredEvent event, Names names) {
        this.words = words;
        this.numbers = numbers;
        this.event = event;
        this.names = names;
        this.times = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.MEDIUM)
                .withLocale(words.locale())
                .withZone(names.zone());
    }

    /** One line. */
    public String subject() {
        return words.text("subject." + key(), clean(what()));
    }

    /** @param suppressed further events of the same kind since the last mail */
    public String body(int suppressed) {
        StringBuilder text = new StringBuilder(sentence().strip()).append('\n');
        if (suppressed > 0) {
            text.append('\n').append(words.text("again", suppressed)).append('\n');
        }
        text.append('\n').append(words.text("account", names.account())).append('\n');
        if (!event.callId().isEmpty()) {
            text.append(words.text("call", clean(event.callId()))).append('\n');
        }
        return text.append('\n').append(words.text("footer")).append('\n').toString();
    }

    private String key() {
        return switch (event.kind()) {
            case HEALTH_CHANGED -> "HEALTH_CHANGED." + (event.detail("to").equals("UP") ? "UP" : "DOWN");
            case REGISTRATION_CHANGED -> "REGISTRATION_CHANGED." + event.detail("how");
            case EMERGENCY_MODE -> "EMERGENCY_MODE." + event.detail("state");
            case CALL_ENDED,
                    FLAPPING,
                    FALLBACK_ACTIVATED,
                    FALLBACK_ENDED,
                    TARGET_FAILED,
                    LOOP_STOPPED,
                    CAP_REACHED,
                    RULE_CHANGED,
                    WEBHOOK_DISABLED -> event.kind().name();
        };
    }

    private String sentence() {
        String at = time(event.at());
        return switch (event.kind()) {
            case HEALTH_CHANGED -> say(at, word("cause"), words.textOr("hint." + event.detail("hint"), ""));
            case FLAPPING -> say(at, moment("until"));
            case FALLBACK_ACTIVATED -> say(at, word("trigger"), shown("redirect"), number(event.detail("target")));
            case FALLBACK_ENDED -> say(at, moment("since"), Integer.valueOf(event.detail("calls")));
            case TARGET_FAILED -> say(at, shown("redirect"), number(event.detail("target")), end());
            case LOOP_STOPPED -> say(at, word("rule"));
            case CAP_REACHED -> say(at, shown("redirect"));
            case RULE_CHANGED -> say(at, shown("who"));
            case EMERGENCY_MODE -> say(at, shown("who"), number(event.detail("target")), moment("until"));
            case WEBHOOK_DISABLED -> say(at, moment("failingSince"), shown("detail"));
            case CALL_ENDED -> say(at, caller(), word("result"));
            case REGISTRATION_CHANGED -> say(at);
        };
    }

    private String say(Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = clean(what());
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return words.text("text." + key(), all);
    }

    /** The thing that the event is about. */
    private String what() {
        if (!event.number().isEmpty()) {
            return number(event.number());
        }
        if (!event.detail("url").isEmpty()) {
            return event.detail("url");
        }
        return names.system().isEmpty() ? names.account() : names.system();
    }

    private String caller() {
        String caller = event.detail("caller");
        return caller.isEmpty() ? words.text("withheld") : number(caller);
    }

    private String end() {
        String status = event.detail("status");
        return word("end") + (status.equals("0") || status.isEmpty() ? "" : " (" + status + ")");
    }

    private String word(String detail) {
        return words.textOr(detail + "." + event.detail(detail), clean(event.detail(detail)));
    }

    private String shown(String detail) {
        return clean(event.detail(detail));
    }

    private String moment(String detail) {
        return time(Instant.parse(event.detail(detail)));
    }

    private String time(Instant at) {
        return times.format(at);
    }

    private String number(String text) {
        return PhoneNumber.isCanonical(text) ? numbers.display(new PhoneNumber(text), names.region()) : clean(text);
    }

    /** Attacker-made text on one line. */
    private static String clean(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .limit(300)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
