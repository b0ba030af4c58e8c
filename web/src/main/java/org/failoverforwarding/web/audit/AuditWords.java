package org.failoverforwarding.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.failoverforwarding.number.PhoneNumber;
import org.failoverforwarding.web.frame.NumberTexts;
import org.failoverforwarding.web.frame.Texts;

/** Puts the paths and values of the audit log into the words of the portal's forms. */
@Named
@ApplicationScoped
public class AuditWords {

    private static final Pattern STEP = Pattern.compile("([^\\[.]+)(?:\\[([0-9]+)])?");
    private static final Pattern TARGET = Pattern.compile("(INTERNAL|EXTERNAL):(\\+[0-9]+)");
    private static final Pattern DURATION = Pattern.compile("PT[0-9HMS.]+");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z0-9_]+");
    private static final List<String> CONSTANTS = List.of(
            "IncomingCallAction",
            "Trigger",
            "CallingPartyDisplay",
            "Edition",
            "DigestAlgorithm",
            "ForwardingOrder",
            "TriggerPreset");

    @Inject
    private NumberTexts numbers;

    /** "redirects[1].ringTime" becomes "Redirect 1 · Ring time". */
    public String path(String path) {
        return STEP.matcher(path)
                .results()
                .map(step -> field(step.group(1)) + (step.group(2) == null ? "" : " " + step.group(2)))
                .collect(Collectors.joining(" · "));
    }

    private static String field(String name) {
        return Texts.find("Field." + name).orElse(name);
    }

    /** "PT25S" becomes "25 s", a constant its text, a number its usual form. */
    public String value(String value) {
        Matcher target = TARGET.matcher(value);
        if (target.matches()) {
            return Texts.of("Kind." + target.group(1)) + " " + numbers.international(new PhoneNumber(target.group(2)));
        }
        if (DURATION.matcher(value).matches()) {
            return Duration.parse(value).toSeconds() + " s";
        }
        if (value.equals("true") || value.equals("false")) {
            return Texts.of(value.equals("true") ? "common.yes" : "common.no");
        }
        return CONSTANT.matcher(value).matches() ? constant(value).orElse(value) : value;
    }

    private static Optional<String> constant(String name) {
        return Stream.concat(
                        CONSTANTS.stream().map(type -> Texts.find(type + "." + name)),
                        Stream.of(Texts.find("Field." + name)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The kind of thing: "ManagedNumber" becomes "Phone number". */
    public String subject(String subject) {
        return Texts.find("Subject." + subject).orElse(subject);
    }

    /** The key of a thing; a number in its usual form. */
    public String key(String key) {
        return key.matches("\\+[1-9][0-9]{1,14}") ? numbers.international(new PhoneNumber(key)) : key;
    }
}
