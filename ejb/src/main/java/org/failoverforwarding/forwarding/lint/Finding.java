package org.failoverforwarding.forwarding.lint;

import java.io.Serializable;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * One thing that is wrong with rules, or will surprise.
 *
 * @param code what it is
 * @param redirect designation of the redirect it is about, empty when it is about the number
 * @param field name of the record component to be changed, "targets"
 * @param arguments of its text in order
 */
public record Finding(Code code, String redirect, String field, List<String> arguments) implements Serializable {

    private static final String BUNDLE = "org.failoverforwarding.forwarding.lint.Findings";

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public Severity severity() {
        return code.severity;
    }

    /** One sentence for people; English where the language has no texts. */
    public String message(Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(code.name()), locale).format(arguments.toArray());
    }

    /** Whether the rules can be saved. */
    public enum Severity {
        /** Must be put right first. */
        ERROR,
        /** May be meant. */
        WARNING
    }

    /** What can be found. */
    public enum Code {
        /** length. */
        DESIGNATION_LENGTH(Severity.ERROR),
        /** designation. */
        DESIGNATION_TAKEN(Severity.ERROR),
        NO_TRIGGER(Severity.ERROR),
        NO_TARGET(Severity.ERROR),
        /** number of targets, limit. */
        TOO_MANY_TARGETS(Severity.ERROR),
        /** number of redirects, limit. */
        TOO_MANY_REDIRECTS(Severity.ERROR),
        /** target. */
        TARGET_TWICE(Severity.ERROR),
        /** target. */
        TARGET_IS_NUMBER_ITSELF(Severity.ERROR),
        /** target. */
        TARGET_UNKNOWN(Severity.ERROR),
        /** seconds, least, most. */
        RING_TIME_RANGE(Severity.ERROR),
        CUSTOM_DISPLAY_MISSING(Severity.ERROR),
        /** number. */
        CUSTOM_DISPLAY_NUMBER(Severity.ERROR),
        VOICEMAIL_MISSING(Severity.ERROR),
        /** the numbers of the loop. */
        CERTAIN_LOOP(Severity.ERROR),
        /** the numbers of the loop. */
        POSSIBLE_LOOP(Severity.WARNING),
        /** seconds. */
        RING_TIME_SHORT(Severity.WARNING),
        /** seconds, limit. */
        SETUP_TIME_LONG(Severity.WARNING),
        ACTIVE_TIMES_EMPTY(Severity.WARNING),
        ACTION_WITHOUT_REDIRECT(Severity.WARNING),
        /** designation. */
        REDIRECT_UNREACHABLE(Severity.WARNING),
        /** designation, designation of the redirect which takes every call before. */
        REDIRECT_SHADOWED(Severity.WARNING);

        private final Severity severity;

        Code(Severity severity) {
            this.severity = severity;
        }
    }
}
