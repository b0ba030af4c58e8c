package org.failoverforwarding.web.rest;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.failoverforwarding.api.ValidationException;

/** Instants in query parameters. */
final class Moments {

    private Moments() {}

    /** @throws ValidationException of that field when it is not of the form 2026-01-31T08:00:00Z */
    static Instant read(String field, String text, Instant otherwise) {
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException wrong) {
            throw new ValidationException(field, "format", field + " must look like 2026-01-31T08:00:00Z");
        }
    }
}
