package org.failoverforwarding.number;

/** A text which is not a telephone number that may be used, with the reason for people and programs. */
public final class NumberRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public NumberRefused(Reason reason, String text) {
        super(reason.message(text));
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why a number is refused; its name is the key of the message bundles. */
    public enum Reason {
        EMPTY("A telephone number is missing"),
        LETTERS("\"%s\" contains characters that do not belong to a telephone number"),
        STAR_OR_HASH("\"%s\" contains * or #, which cannot be called as a target"),
        EXTENSION_PARAMETER("\"%s\" has an extension; give the extension's own number"),
        TOO_SHORT("\"%s\" is too short for a telephone number"),
        TOO_LONG("\"%s\" has more than 15 digits"),
        UNKNOWN_COUNTRY("\"%s\" has a country code that does not exist"),
        NOT_VALID("\"%s\" is not a number that is assigned anywhere"),
        EMERGENCY("\"%s\" is an emergency number and cannot be a target"),
        SHORT_NUMBER("\"%s\" is a short number and cannot be called from outside"),
        PREMIUM("\"%s\" is a premium rate number, which is barred"),
        SATELLITE("\"%s\" is a satellite number, which is barred"),
        SHARED_COST("\"%s\" is a shared cost number; the account has no permission for it"),
        PERSONAL("\"%s\" is a personal number; the account has no permission for it"),
        VOICEMAIL_PREFIX("\"%s\" is a voicemail access number; the account has no permission for it"),
        FOREIGN("\"%s\" is abroad; the account has no permission for it"),
        EXTENSION_LENGTH("\"%s\" is not an extension; extensions have 2 to 6 digits"),
        PAGER("\"%s\" is a pager, which cannot take a call"),
        SIP_ADDRESS("\"%s\" is a SIP address; the account has no permission for it");

        private final String pattern;

        Reason(String pattern) {
            this.pattern = pattern;
        }

        String message(String text) {
            return String.format(pattern, text.length() > 64 ? text.substring(0, 64) : text);
        }
    }
}
