package org.failoverforwarding.api;

/** A value that was given breaks a rule; nothing was changed. */
public class ValidationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String reason;

    /**
     * @param field name of the value that is wrong, as the record which holds it names it
     * @param reason stable key of the rule that it breaks, lower case with dashes, basis of translated texts
     * @param message what is wrong and how to put it right, in English
     */
    public ValidationException(String field, String reason, String message) {
        super(message);
        this.field = field;
        this.reason = reason;
    }

    public String field() {
        return field;
    }

    public String reason() {
        return reason;
    }
}
