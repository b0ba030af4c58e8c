package org.failoverforwarding.database.persistence;

import java.util.List;
import java.util.stream.Collectors;
import org.failoverforwarding.forwarding.Target;
import org.failoverforwarding.number.PhoneNumber;

/** Targets as text: {@code INTERNAL:+41442005000}, {@code EXTENSION:201}, …; several are separated by a space. */
public final class TargetText {

    private static final Target.Visitor<String> WRITER = new Target.Visitor<>() {
        @Override
        public String internalNumber(Target.InternalNumber target) {
            return "INTERNAL:" + target.number();
        }

        @Override
        public String extension(Target.Extension target) {
            return "EXTENSION:" + target.digits();
        }

        @Override
        public String externalNumber(Target.ExternalNumber target) {
            return "EXTERNAL:" + target.number();
        }

        @Override
        public String sipAddress(Target.SipAddress target) {
            return "SIP:" + target.uri();
        }
    };

    private TargetText() {}

    public static String write(Target target) {
        return target.accept(WRITER);
    }

    public static String write(List<Target> targets) {
        return targets.stream().map(TargetText::write).collect(Collectors.joining(" "));
    }

    /** @throws IllegalArgumentException when it is not the text of a target */
    public static Target read(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("Not a target: " + text);
        }
        String address = text.substring(colon + 1);
        return switch (text.substring(0, colon)) {
            case "INTERNAL" -> new Target.InternalNumber(new PhoneNumber(address));
            case "EXTENSION" -> new Target.Extension(address);
            case "EXTERNAL" -> new Target.ExternalNumber(new PhoneNumber(address));
            case "SIP" -> new Target.SipAddress(address);
            default -> throw new IllegalArgumentException("Not a target: " + text);
        };
    }

    public static List<Target> readList(String text) {
        if (text.indexOf(' ') < 0) {
            return text.isEmpty() ? List.of() : List.of(read(text));
        }
        return List.of(text.split(" ")).stream().map(TargetText::read).toList();
    }
}
